import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName, Drive } from '../../src/drive/drive.js';
import { openBrowser } from '../../src/drive/open-browser.js';
import { findBrowser } from '../../src/start/browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Starts a real browser with the extension that was built for it.
 *
 * @throws Error naming the browser or the build that is missing
 */
export function startBrowser(name: BrowserName, options: { profile?: string } = {}): Promise<Drive> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} found: npm test installs it`);
  const extension = join(root, 'dist', name);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no build in ${extension}: run npm run build`);
  return openBrowser(name, { executablePath, extension, headless: true, ...options });
}

export type Subject = {
  readonly drive: Drive;
  /** Opens a page; it is closed after the test. */
  open(url: string, where?: 'tab' | 'window'): Promise<Page>;
  /** The same with a page of the extension, by its path. */
  ownPage(path: string): Promise<Page>;
};

/** Declares the same tests for both browsers, over one started browser each. */
export function inEachBrowser(declare: (subject: Subject) => void): void {
  describe.each<BrowserName>(['chrome', 'firefox'])('in %s', (name) => {
    let drive: Drive | undefined;
    const pages: Page[] = [];
    beforeAll(async () => {
      drive = await startBrowser(name);
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close().catch(() => undefined);
    });
    afterAll(() => drive?.close());
    declare({
      get drive() {
        if (!drive) throw new Error(`${name} is not started`);
        return drive;
      },
      async open(url, where) {
        const page = await this.drive.open(url, where);
        pages.push(page);
        return page;
      },
      async ownPage(path) {
        const page = await this.drive.ownPage(path);
        pages.push(page);
        return page;
      },
    });
  });
}
