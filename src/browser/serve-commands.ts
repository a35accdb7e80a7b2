import browser, { type Tabs } from 'webextension-polyfill';
import { activeTabId } from './active-tab.js';
import { quietly } from './quietly.js';
import { tellFrame } from './tell-frame.js';
import type { createFrameWalk } from './walk-frames.js';

const topFrame = 0;

/** Obeys the keyboard commands that the manifest names. Firefox for Android has none, and no interface for them. */
export function serveCommands(walk: ReturnType<typeof createFrameWalk>): void {
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((name, tab) => void quietly(() => obey(name, tab)));

  async function obey(name: string, tab?: Tabs.Tab): Promise<void> {
    const tabId = tab?.id ?? (await activeTabId());
    if (name === 'next-passage') await walk.go(tabId, 'next');
    if (name === 'previous-passage') await walk.go(tabId, 'previous');
    if (name === 'toggle-site') await tellFrame(tabId, topFrame, { type: 'toggle-site' });
  }
}
