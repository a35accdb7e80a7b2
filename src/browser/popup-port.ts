import browser from 'webextension-polyfill';
import { PAGE_PORT, type PageList, type PopupWish } from '../messages.js';
import { parsePageList } from './parse-page-list.js';
import { quietly } from './quietly.js';

/** How long frames have to answer a new connection before the lists of those that did not are dropped. */
const settleMs = 200;
/** After the page left, and after nothing answered at all. */
const reconnectMs = 100;
const retryMs = 1000;

type Options = { tabId: number; onLists(lists: readonly PageList[]): void; signal: AbortSignal };

/**
 * The popup's end of the port: calls `onLists` with the lists of all frames after every change; with none, nothing on
 * the page answers. A port reaches only the frames of its moment: `reconnect` looks for new and for vanished ones.
 */
export function connectToPage({ tabId, onLists, signal }: Options) {
  const lists = new Map<string, PageList>();
  let port = connect();

  function connect() {
    const answered = new Set<string>();
    const fresh = browser.tabs.connect(tabId, { name: PAGE_PORT });
    const isCurrent = () => fresh === port && !signal.aborted;
    const later = (task: () => void, ms: number) => setTimeout(() => isCurrent() && task(), ms);

    fresh.onMessage.addListener((message) => {
      const list = parsePageList(message);
      if (!list || !isCurrent()) return;
      answered.add(list.frame);
      lists.set(list.frame, list);
      onLists([...lists.values()]);
    });
    fresh.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Chrome logs an error that nobody has read.
      if (!isCurrent()) return;
      if (answered.size === 0) void quietly(dropUnlessLoading);
      later(reconnect, answered.size === 0 ? retryMs : reconnectMs);
    });
    later(() => answered.size > 0 && keepOnly(answered), settleMs);
    return fresh;

    /** A page's content script comes with the end of its loading: until then, silence tells nothing. */
    async function dropUnlessLoading(): Promise<void> {
      const { status } = await browser.tabs.get(tabId);
      if (status !== 'loading' && isCurrent()) keepOnly(answered);
    }
  }

  function keepOnly(answered: ReadonlySet<string>): void {
    for (const frame of lists.keys()) if (!answered.has(frame)) lists.delete(frame);
    onLists([...lists.values()]);
  }

  function reconnect(): void {
    const old = port;
    port = connect();
    void quietly(() => old.disconnect());
  }

  signal.addEventListener('abort', () => port.disconnect());
  const wish = (message: PopupWish) => quietly(() => port.postMessage(message));
  return { wish, reconnect };
}
