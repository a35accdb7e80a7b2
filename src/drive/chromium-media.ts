import type { Page } from 'puppeteer-core';
import type { Media } from './media.js';

/** Makes the page believe this of its reader, until it is closed. Puppeteer's own way knows no forced colours. */
export async function emulateInChromium(page: Page, media: Media): Promise<void> {
  const client = await page.createCDPSession();
  const { scheme = '', isMotionReduced, areColorsForced, isPrinted } = media;
  await client.send('Emulation.setEmulatedMedia', {
    media: isPrinted ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: isMotionReduced ? 'reduce' : '' },
      { name: 'forced-colors', value: areColorsForced ? 'active' : '' },
    ],
  });
}
