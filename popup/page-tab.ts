import { activeTabId } from '../src/browser/active-tab.js';

type PageTab = { readonly tabId: number; readonly isOwnWindow: boolean };

/**
 * The tab that the popup is about: the active one, over which it opens. Opened as a page in a tab of its own
 * (`popup/index.html?tab=12`, for tests and for debugging), it is about the tab named there and does not close itself.
 */
export async function findPageTab(query: string): Promise<PageTab> {
  const named = new URLSearchParams(query).get('tab');
  if (named !== null) return { tabId: Number(named), isOwnWindow: false };
  return { tabId: await activeTabId(), isOwnWindow: true };
}
