import { setImmediate } from 'node:timers/promises';
import { fakeEvent } from './fake-event.js';

type Stored = Record<string, unknown>;

/** A storage area in memory: slow like the real one, copying what goes in and out, telling of changes. */
export function fakeArea(stored: Stored = {}) {
  const onChanged = fakeEvent<[Record<string, { newValue?: unknown }>]>();

  async function get(keys?: null | string | string[] | Stored): Promise<Stored> {
    await setImmediate();
    const wanted = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(stored);
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in stored).map((key) => [key, stored[key]])),
    );
  }

  async function set(items: Stored): Promise<void> {
    await setImmediate();
    Object.assign(stored, structuredClone(items));
    onChanged.emit(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  }

  async function remove(keys: string | string[]): Promise<void> {
    await setImmediate();
    for (const key of [keys].flat()) delete stored[key];
    onChanged.emit(Object.fromEntries([keys].flat().map((key) => [key, {}])));
  }

  return { stored, get, set, remove, onChanged };
}
