import { vi } from 'vitest';
import { fakeArea } from './fake-area.js';
import { fakeEvent } from './fake-event.js';

function portPair(name: string) {
  const sides = [0, 1].map(() => ({ onMessage: fakeEvent<[unknown]>(), onDisconnect: fakeEvent<[]>() }));
  const port = (own: 0 | 1) => ({
    name,
    ...sides[own]!,
    postMessage: (message: unknown) => {
      const copy = structuredClone(message);
      queueMicrotask(() => sides[1 - own]!.onMessage.emit(copy));
    },
    disconnect: () => queueMicrotask(() => sides[1 - own]!.onDisconnect.emit()),
  });
  return [port(0), port(1)] as const;
}

/** As much of a browser as the seam uses: one tab, whose frames are those who listen to `runtime.onConnect`. */
function fakeBrowser() {
  const onConnect = fakeEvent<[unknown]>();
  const onMessage = fakeEvent<[unknown, unknown]>();
  const connect = vi.fn((_tab: number, { name }: { name: string }) => {
    const [popup, frames] = portPair(name);
    queueMicrotask(() => (onConnect.hasListeners() ? onConnect.emit(frames) : popup.onDisconnect.emit()));
    return popup;
  });
  const get = vi.fn(async (_tab: number) => ({ status: 'complete' }));
  const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => undefined);
  const create = vi.fn(async (_tab: { url: string }) => ({ id: 2 }));
  const getURL = (path: string) => `own-page:/${path}`;
  return {
    runtime: { id: 'rejoinder', onConnect, onMessage, sendMessage, getURL, lastError: undefined },
    tabs: { connect, get, create },
    storage: { local: fakeArea(), session: fakeArea() },
  };
}

/** Puts a fake browser in the place of `webextension-polyfill`; import what uses it only afterwards. */
export function installFakeBrowser() {
  const browser = fakeBrowser();
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return browser;
}
