import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driveChromium } from './chromium.js';
import type { BrowserName, Drive, DriveOptions } from './drive.js';
import { driveFirefox } from './firefox.js';

/** Starts the named browser with the extension built for it. */
export async function openBrowser(name: BrowserName, options: DriveOptions): Promise<Drive> {
  const start = name === 'chrome' ? driveChromium : driveFirefox;
  if (options.profile) return start(options);
  const { profile, remove } = createProfile(name);
  try {
    const drive = await start({ ...options, profile });
    return { ...drive, close: () => drive.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * A fresh profile. Puppeteer would make one too, but leaves it behind where a signal ends the process: it exits at once,
 * and then only what runs at exit still runs.
 */
function createProfile(name: BrowserName): { profile: string; remove(): void } {
  const profile = mkdtempSync(join(tmpdir(), `rejoinder-${name}-`));
  function remove(): void {
    process.off('exit', remove);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  process.on('exit', remove);
  return { profile, remove };
}
