import browser from 'webextension-polyfill';

/** The version of the extension, as its manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
