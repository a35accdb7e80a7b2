import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bidiOf } from '../../src/drive/bidi.js';
import { until } from '../../src/drive/pointer.js';
import type { Subject } from './in-each-browser.js';

/** Lets a browser save what a page hands it, does what makes the page do so, and reads the file of this name. */
export async function savedBy(
  subject: Subject,
  page: Page,
  name: string,
  save: () => Promise<unknown>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-saved-'));
  const path = join(folder, name);
  const read = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  try {
    await letSaveTo(subject, page, folder);
    await save();
    return await until(async () => read());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function letSaveTo({ drive }: Subject, page: Page, folder: string): Promise<void> {
  if (drive.name === 'firefox') {
    const downloadBehavior = { type: 'allowed', destinationFolder: folder };
    await bidiOf(page.browser())('browser.setDownloadBehavior', { downloadBehavior });
    return;
  }
  const client = await page.browser().target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}
