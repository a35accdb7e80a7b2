import browser from 'webextension-polyfill';
import { quietly } from './quietly.js';

/**
 * Puts the scripts of the manifest into all pages that are open: after an installation or an update, Chromium does so only
 * in pages that are loaded from then on. Firefox does it by itself.
 */
export async function enterOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && quietly(() => enter(id, files))));
}

/** Rejects where the tab shows what no extension may enter. */
function enter(tabId: number, files: string[]): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}
