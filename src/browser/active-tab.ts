import browser from 'webextension-polyfill';

/** The id of the tab in front of the reader. Throws where the browser names none. */
export async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The browser names no active tab');
  return tab.id;
}
