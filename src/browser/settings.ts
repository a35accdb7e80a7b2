import browser from 'webextension-polyfill';
import type { Settings } from './setting-declarations.js';
import { createStoredSettings } from './stored-settings.js';

export type { Settings } from './setting-declarations.js';

const stored = createStoredSettings(browser.storage.local);

/** The settings as stored now. */
export const loadSettings: () => Promise<Settings> = stored.load;

/** Changes one setting from its stored value; two quick changes of the same list both count. */
export const changeSetting = stored.change;

/** Replaces these settings at once, whatever they were; resolves to all settings as they were before. */
export const replaceSettings: (settings: Partial<Settings>) => Promise<Settings> = stored.replace;

/** Calls the listener with all settings after each change, by whichever page of the extension, until the signal aborts. */
export const watchSettings: (listener: (settings: Settings) => void, signal: AbortSignal) => void =
  stored.watch;
