import type { Page } from 'puppeteer-core';
import type { Drive } from '../../src/drive/drive.js';
import { until } from '../../src/drive/pointer.js';

/**
 * Clicks an entry in the list of the real popup, given by its place there: by side, not in the page's order. The popup closes
 * over it. Gives the words of the passage.
 */
export async function openFromPopup(drive: Drive, page: Page, index: number): Promise<string> {
  const popup = await drive.popup(page);
  const words = await until(() => popup.ask(clickSoon, String(index)));
  if (!words) throw new Error(`the popup's list has no entry ${index + 1}`);
  return words;
}

/** Not at once: the popup that closes would take the answer to this question with it. */
function clickSoon(document: Document, index: string): string {
  const button = document.querySelectorAll<HTMLElement>('ol li button')[Number(index)];
  if (button) document.defaultView?.setTimeout(() => button.click(), 50);
  return button?.querySelector('q')?.textContent ?? '';
}
