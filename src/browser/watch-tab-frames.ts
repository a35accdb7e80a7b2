import browser from 'webextension-polyfill';
import { listen } from './listen.js';
import { frameCountsKey } from './tab-counts.js';

/** Calls the listener whenever frames of the tab gained, lost or changed passages, as the background has heard. */
export function watchTabFrames(tabId: number, listener: () => void, signal: AbortSignal): void {
  const key = frameCountsKey(tabId);
  listen(browser.storage.session.onChanged, (changes) => void (key in changes && listener()), signal);
}
