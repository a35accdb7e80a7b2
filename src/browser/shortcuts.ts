import browser from 'webextension-polyfill';

/** A command and the keys that it is really set to: empty where it has none. */
export type Shortcut = { readonly name: string; readonly description: string; readonly keys: string };

/** Firefox opens its own page for it; Chrome has an address that only extensions may open. */
type WithSettings = { openShortcutSettings?(): Promise<void> };

/** All commands of the extension; nothing in a browser without keyboard commands, as on a phone. */
export async function readShortcuts(): Promise<readonly Shortcut[] | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the place where the browser lets its user change the keys. */
export async function openShortcutSettings(): Promise<void> {
  const commands: WithSettings = browser.commands;
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
