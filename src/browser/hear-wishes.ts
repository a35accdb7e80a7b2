import browser from 'webextension-polyfill';
import type { PageWish, StepWish } from '../messages.js';
import { listen } from './listen.js';
import { parsePageWish } from './parse-message.js';

type Ears = {
  /** Whether there was such a passage. */
  step(wish: StepWish): boolean;
  /** All others. */
  wish(wish: Exclude<PageWish, StepWish>): Promise<void>;
};

/** Hears what the reader wants of this frame by command or menu, until the signal aborts. */
export function hearWishes({ step, wish }: Ears, signal: AbortSignal): void {
  const hear = (message: unknown) => {
    const heard = parsePageWish(message);
    if (heard?.type === 'step') return Promise.resolve(step(heard));
    return heard && wish(heard);
  };
  listen(browser.runtime.onMessage, hear, signal);
}
