import browser from 'webextension-polyfill';
import { iconPaths } from '../icons/icon-paths.js';
import { badgeText, buttonTitle } from './button-words.js';
import { currentSay } from './current-words.js';
import { loadSettings } from './settings.js';
import { standingOf } from './standing.js';
import type { TabState } from './tab-counts.js';

/** Shows on its toolbar button what a tab has. Rejects where the tab is gone. */
export async function showOnButton(tabId: number, { passages, standing }: TabState): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: badgeText(passages) });
  await browser.action.setIcon({ tabId, path: iconPaths[standing] });
  await browser.action.setTitle({ tabId, title: buttonTitle({ passages, standing }, await currentSay()) });
}

/** The button of every tab that has nothing of its own to show, such as one whose page cannot be read. */
export async function showOnEveryButton(): Promise<void> {
  const standing = standingOf(await loadSettings(), '', Date.now());
  await browser.action.setIcon({ path: iconPaths[standing] });
  await browser.action.setTitle({ title: buttonTitle({ passages: 0, standing }, await currentSay()) });
}

/** Neutral colours, legible on light and dark toolbars; neither is a side's. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#4a525e' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
