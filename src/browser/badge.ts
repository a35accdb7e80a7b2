import browser from 'webextension-polyfill';
import { badgeText, badgeTitle } from './badge-words.js';
import { currentSay } from './current-words.js';

/** Shows a tab's number of passages on its toolbar button. Rejects where the tab is gone. */
export async function showBadge(tabId: number, passages: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: badgeText(passages) });
  await browser.action.setTitle({ tabId, title: badgeTitle(passages, await currentSay()) });
}

/** Neutral colours, legible on light and dark toolbars; neither is a side's. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a525e' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
