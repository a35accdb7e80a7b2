import type { Storage } from 'webextension-polyfill';
import { listen } from './listen.js';
import { createQueue } from './queue.js';
import { quietly } from './quietly.js';
import { readSettings, type SettingKey, type Settings, settingKeys } from './setting-declarations.js';

export type ChangeSetting = <Key extends SettingKey>(
  key: Key,
  change: (value: Settings[Key]) => Settings[Key],
) => Promise<void>;

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'onChanged'>;

/** Settings kept in a storage area. Changes run one after another, each on the outcome of the one before. */
export function createStoredSettings(area: Area) {
  const enqueue = createQueue();
  const load = async () => readSettings(await area.get(settingKeys));
  const change: ChangeSetting = (key, next) =>
    enqueue(async () => area.set({ [key]: next((await load())[key]) }));

  const replace = (settings: Partial<Settings>) =>
    enqueue(async () => {
      const before = await load();
      await area.set(settings);
      return before;
    });

  function watch(listener: (settings: Settings) => void, signal: AbortSignal): void {
    const reload = async () => {
      const settings = await load();
      if (!signal.aborted) listener(settings);
    };
    const onChanged = (changes: Readonly<Record<string, unknown>>) => {
      if (settingKeys.some((key) => key in changes)) void quietly(reload);
    };
    listen(area.onChanged, onChanged, signal);
  }

  return { load, change, replace, watch };
}
