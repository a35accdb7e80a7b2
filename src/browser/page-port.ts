import browser, { type Runtime } from 'webextension-polyfill';
import { PAGE_PORT, type PageList } from '../messages.js';
import type { Tenant } from './frame-tenant.js';
import { listen } from './listen.js';
import { parsePopupWish } from './parse-message.js';
import { quietly } from './quietly.js';
import { pageSite } from './site.js';

export type PageContents = Pick<PageList, 'passages' | 'hidden'>;

type Options = {
  readonly tenant: Tenant;
  list(): PageContents;
  open(id: number): void;
  /** The popup's list points at a passage of this frame, or no more. */
  point(id: number | undefined): void;
  /** Something is opened in another frame: what is open in this one has to go. */
  close(): void;
  signal: AbortSignal;
};

/**
 * The frame's end of the popup's port: posts this frame's list to every popup that connects, and opens what a popup
 * asks for. Call the returned function after each change of the list.
 */
export function servePopup({ tenant, list, open, point, close, signal }: Options): () => void {
  const { frame, ports } = tenant;
  const isTop = window === window.top;

  function post(port: Runtime.Port): void {
    const { passages, hidden } = list();
    const message: PageList = { type: 'list', frame, isTop, site: pageSite(window), passages, hidden };
    void quietly(() => port.postMessage(message));
  }

  function serve(port: Runtime.Port): void {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    attend(port);
  }

  function attend(port: Runtime.Port): void {
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      point(undefined);
    });
    port.onMessage.addListener(hear);
    post(port);
  }

  function hear(message: unknown): void {
    if (signal.aborted) return;
    const wish = parsePopupWish(message);
    const isOurs = wish?.frame === frame;
    if (wish?.type === 'point') point(isOurs ? wish.id : undefined);
    else if (wish && isOurs) open(wish.id);
    else if (wish) close();
  }

  ports.forEach(attend);
  listen(browser.runtime.onConnect, serve, signal);
  signal.addEventListener('abort', () => {
    for (const port of ports) void quietly(() => port.disconnect());
  });
  return () => ports.forEach(post);
}
