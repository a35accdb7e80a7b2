import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Drive } from '../drive/drive.js';
import { openBrowser } from '../drive/open-browser.js';
import { findBrowser } from '../start/browsers.mjs';
import { serveFolderOf } from '../start/serve.js';
import { takePictures } from './pictures.js';
import { promoTile } from './promo-tile.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The site that the pictures show in place of the loopback address. */
const host = 'news.example';
const folder = join(root, 'dist', 'screenshots');

/** Writes the stores' pictures into dist/screenshots/, from the built extension in a real Chromium. */
async function makeScreenshots(language: string): Promise<void> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('no Chromium found: npm test installs it');
  const served = await serveFolderOf(join(root, 'src/start/sample/article.html'));
  const drive = await openBrowser('chrome', {
    executablePath,
    extension: join(root, 'dist/chrome'),
    headless: true,
    words: [`--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
  const article = served.url.replace('127.0.0.1', host);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await prepare(drive, language);
    const tile = await promoTile(await drive.open('about:blank'), root, language);
    writeFileSync(join(folder, `${language}-tile.png`), tile);
    for (const scheme of ['light', 'dark'] as const)
      for (const { name, png } of await takePictures(drive, article, scheme))
        writeFileSync(join(folder, `${language}-${name}.png`), png);
  } finally {
    await drive.close();
    await served.close();
  }
}

/** The language of the interface, and no first words about what a mark means: they are shown once. */
async function prepare(drive: Drive, language: string): Promise<void> {
  const page = await drive.ownPage('options/index.html');
  await page.evaluate(
    `chrome.storage.local.set({ language: ${JSON.stringify(language)}, introduced: true })`,
  );
  await page.close();
}

await makeScreenshots(process.argv[2] ?? 'en');
console.log(`The pictures are in ${folder}`);
