import browser from 'webextension-polyfill';

type Global = { readonly chrome?: { readonly runtime?: object } };

/**
 * Whether the extension that this script came from is gone: updated, reloaded or switched off. The browsers let the script
 * run on without a word and without a way to reach anybody. Chromium takes the id away, Firefox all interfaces.
 */
export function isOrphaned(): boolean {
  const { chrome } = globalThis as Global;
  return browser.runtime?.id === undefined || (chrome !== undefined && chrome.runtime === undefined);
}
