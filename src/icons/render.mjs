// Renders icon.svg to the sizes that manifest.json names: `node src/icons/render.mjs`, after each change of the drawing.
// Wants Chromium: by CHROME_PATH, or at Debian's place.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const sizes = [16, 32, 48, 128];
const svg = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    const path = fileURLToPath(new URL(`./${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
