import type { Page } from 'puppeteer-core';
import type { Drive } from '../../src/drive/drive.js';
import { until } from '../../src/drive/pointer.js';

/** Clicks an entry in the list of the real popup, given by its place there; the popup closes over it. */
export async function openFromPopup(drive: Drive, page: Page, index: number): Promise<void> {
  const popup = await drive.popup(page);
  if (!(await until(() => popup.ask(clickSoon, String(index)))))
    throw new Error(`the popup's list has no entry ${index + 1}`);
}

/** Not at once: the popup that closes would take the answer to this question with it. */
function clickSoon(document: Document, index: string): boolean {
  const button = document.querySelectorAll<HTMLElement>('ol li button')[Number(index)];
  if (button) document.defaultView?.setTimeout(() => button.click(), 50);
  return Boolean(button);
}
