import { describe, expect, it, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.js';
import { fakeEvent } from './fake-event.js';

type Heard = [unknown, unknown, unknown];

/** A browser with what only some have: commands and a context menu. */
function fullBrowser() {
  const base = installFakeBrowser();
  const sent = vi.fn(async (..._: Heard) => true);
  const menus = {
    create: vi.fn(),
    update: vi.fn(),
    removeAll: vi.fn(async () => {}),
    onClicked: fakeEvent<[unknown, unknown]>(),
  };
  const extras = {
    commands: { onCommand: fakeEvent<[string, unknown]>() },
    contextMenus: menus,
    i18n: { getUILanguage: () => 'en-GB' },
    tabs: { ...base.tabs, sendMessage: sent },
    runtime: { ...base.runtime, onInstalled: fakeEvent<[unknown]>() },
  };
  return { ...Object.assign(base, extras), sent };
}

const walk = () => ({ go: vi.fn(async () => {}), forget: vi.fn(async () => {}) });

describe('Keyboard commands', () => {
  it.each([
    ['next-passage', 'next'],
    ['previous-passage', 'previous'],
  ])('"%s" goes to the %s passage of the tab in front', async (name, direction) => {
    const browser = fullBrowser();
    const { serveCommands } = await import('../../src/browser/serve-commands.js');
    const led = walk();
    serveCommands(led);
    browser.commands.onCommand.emit(name, { id: 5 });
    await vi.waitFor(() => expect(led.go).toHaveBeenCalledWith(5, direction));
  });

  it('"toggle-site" tells the page itself, not the frames in it', async () => {
    const browser = fullBrowser();
    const { serveCommands } = await import('../../src/browser/serve-commands.js');
    serveCommands(walk());
    browser.commands.onCommand.emit('toggle-site', { id: 5 });
    await vi.waitFor(() =>
      expect(browser.sent).toHaveBeenCalledWith(5, { type: 'toggle-site' }, { frameId: 0 }),
    );
  });

  it('are missed by nobody where the browser has none', async () => {
    installFakeBrowser();
    const { serveCommands } = await import('../../src/browser/serve-commands.js');
    expect(() => serveCommands(walk())).not.toThrow();
  });
});

describe('The entry in the context menu', () => {
  it('is there for selected text only, on pages that can be read, in the reader’s language', async () => {
    const browser = fullBrowser();
    await browser.storage.local.set({ language: 'de' });
    const { serveMenu } = await import('../../src/browser/serve-menu.js');
    serveMenu();
    browser.runtime.onInstalled.emit({ reason: 'install' });
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledOnce());
    expect(browser.contextMenus.create.mock.lastCall?.[0]).toMatchObject({
      title: 'Was hat die andere Seite gesagt?',
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  });

  it('asks the frame with the selection, and sends no word of it', async () => {
    const browser = fullBrowser();
    const { serveMenu } = await import('../../src/browser/serve-menu.js');
    serveMenu();
    const click = { menuItemId: 'ask-selection', frameId: 7, selectionText: 'He apologised.' };
    browser.contextMenus.onClicked.emit(click, { id: 5 });
    await vi.waitFor(() =>
      expect(browser.sent).toHaveBeenCalledWith(5, { type: 'selection' }, { frameId: 7 }),
    );
  });

  it('is missed by nobody where the browser has no such menu', async () => {
    installFakeBrowser();
    const { serveMenu } = await import('../../src/browser/serve-menu.js');
    expect(() => serveMenu()).not.toThrow();
  });
});
