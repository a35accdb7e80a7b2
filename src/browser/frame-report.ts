import browser from 'webextension-polyfill';
import type { FrameReport } from '../messages.js';
import { listen } from './listen.js';
import { isFrameQuestion } from './parse-message.js';
import { quietly } from './quietly.js';

type FrameState = Omit<FrameReport, 'type'>;

/**
 * Tells the background what this frame shows: call the returned function with every state. Only changes are sent, and a
 * frame inside a page says nothing until it has a passage. Also answers the background's question.
 */
export function createFrameReporter(signal: AbortSignal): (state: FrameState) => void {
  let state: FrameState = { count: 0, standing: 'on' };
  let sent = window === window.top ? undefined : state;
  const report = (): FrameReport => ({ type: 'count', ...state });

  function send(): void {
    if (signal.aborted || isPrerendering() || isSame(state, sent)) return;
    sent = state;
    void quietly(() => browser.runtime.sendMessage(report()));
  }

  function sendAgain(): void {
    sent = undefined;
    send();
  }

  listen(
    browser.runtime.onMessage,
    (message: unknown) => (isFrameQuestion(message) ? Promise.resolve(report()) : undefined),
    signal,
  );
  document.addEventListener('prerenderingchange', sendAgain, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && sendAgain(), { signal });
  addEventListener('pagehide', () => void (state.count > 0 && leave()), { signal });
  signal.addEventListener('abort', () => void (state.count > 0 && leave()));

  return (newState) => {
    state = newState;
    send();
  };
}

/** In a frame inside the page, being on or off is no news without passages. */
function isSame(one: FrameState, other: FrameState | undefined): boolean {
  if (one.count !== other?.count) return false;
  return one.standing === other.standing || (one.count === 0 && window !== window.top);
}

/** A page that leaves, or a frame that is taken away, may still be heard; otherwise the background asks and finds out. */
function leave(): Promise<void> {
  return quietly(() =>
    browser.runtime.sendMessage({ type: 'count', count: 0, standing: 'on' } satisfies FrameReport),
  );
}

/** Chrome may load a page ahead, in a frame that is not yet its tab's. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
