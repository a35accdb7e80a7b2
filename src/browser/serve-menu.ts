import browser from 'webextension-polyfill';
import { currentSay } from './current-words.js';
import { quietly } from './quietly.js';
import { watchSettings } from './settings.js';
import { tellFrame } from './tell-frame.js';

const entry = 'ask-selection';

/**
 * The entry in the context menu of selected text. The browser keeps it, also while the background is stopped. Firefox for
 * Android has no such menu, and no interface for it.
 */
export function serveMenu(): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;

  async function create(): Promise<void> {
    await menus?.removeAll();
    const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];
    menus?.create({ id: entry, title: await title(), contexts: ['selection'], documentUrlPatterns });
  }

  browser.runtime.onInstalled.addListener(() => void quietly(create));
  // The reader may have chosen another language.
  watchSettings(
    () => void quietly(async () => menus.update(entry, { title: await title() })),
    new AbortController().signal,
  );
  menus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    const id = tab?.id;
    if (menuItemId === entry && id !== undefined)
      void quietly(() => tellFrame(id, frameId, { type: 'selection' }));
  });
}

async function title(): Promise<string> {
  return (await currentSay())('menu_ask');
}
