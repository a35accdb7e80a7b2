import type { Page } from 'puppeteer-core';
import { popupPath } from '../../src/drive/popup-path.js';
import type { Subject } from './in-each-browser.js';

/** The popup as a page in a tab of its own, about the page that was opened last; its list is there. */
export async function openPopupPage(subject: Subject): Promise<Page> {
  const popup = await subject.ownPage(await popupPath(subject.drive));
  await popup.waitForSelector('ol li');
  return popup;
}
