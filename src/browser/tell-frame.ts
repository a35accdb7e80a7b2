import browser from 'webextension-polyfill';
import type { PageWish } from '../messages.js';

/** Tells a frame's content script what the reader wants; the answer is its own. Rejects where there is none. */
export function tellFrame(tabId: number, frameId: number, wish: PageWish): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, wish, { frameId });
}
