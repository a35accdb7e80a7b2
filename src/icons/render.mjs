// Renders icon.svg to the sizes that manifest.json names, and what the toolbar button shows while Rejoinder is off or
// paused (src/icons/icon-paths.ts): `node src/icons/render.mjs`, after each change of the drawing.
// Wants Chromium: by CHROME_PATH, or at Debian's place.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** Each state's sizes, and its style of the drawing: both marks always look alike, but for their own colours. */
const states = [
  { prefix: '', sizes: [16, 32, 48, 128], style: '' },
  { prefix: 'off-', sizes: [16, 32, 48], style: 'use { fill: #8b929c; opacity: 0.75 }' },
  {
    prefix: 'paused-',
    sizes: [16, 32, 48],
    style: 'use { opacity: 0.5 } #pause { display: inline }',
  },
];
const svg = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { prefix, sizes, style } of states) {
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw } ${style}</style>${svg}`,
    );
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      const path = fileURLToPath(new URL(`./${prefix}${size}.png`, import.meta.url));
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
