import browser from 'webextension-polyfill';

/**
 * Whether the extension that this script came from is gone: updated, reloaded or switched off. Chromium lets the script run
 * on, without a word and without a way to reach anybody.
 */
export function isOrphaned(): boolean {
  return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id === undefined;
}
