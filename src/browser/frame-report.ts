import browser from 'webextension-polyfill';
import type { FrameReport } from '../messages.js';
import { listen } from './listen.js';
import { isFrameQuestion } from './parse-message.js';
import { quietly } from './quietly.js';

/**
 * Tells the background how many passages this frame shows: call the returned function with every count. Only changes
 * are sent, and a frame inside a page says nothing until it has a passage. Also answers the background's question.
 */
export function createFrameReporter(signal: AbortSignal): (count: number) => void {
  let count = 0;
  let sent = window === window.top ? undefined : 0;
  const report = (): FrameReport => ({ type: 'count', count });

  function send(): void {
    if (signal.aborted || isPrerendering() || sent === count) return;
    sent = count;
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
  addEventListener('pagehide', () => void (count > 0 && leave()), { signal });
  signal.addEventListener('abort', () => void (count > 0 && leave()));

  return (newCount) => {
    count = newCount;
    send();
  };
}

/** A page that leaves, or a frame that is taken away, may still be heard; otherwise the background asks and finds out. */
function leave(): Promise<void> {
  return quietly(() => browser.runtime.sendMessage({ type: 'count', count: 0 } satisfies FrameReport));
}

/** Chrome may load a page ahead, in a frame that is not yet its tab's. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
