import browser from 'webextension-polyfill';

/** Opens the options page in a tab, or goes to the tab that has it. */
export async function showOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
