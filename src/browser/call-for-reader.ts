import browser from 'webextension-polyfill';
import type { ReaderRequest } from '../messages.js';
import { askPatiently } from './ask-patiently.js';
import { quietly } from './quietly.js';

/** Asks the background to have this frame read: the reader then takes over from the caller, and aborts the signal. */
export function callForReader(signal: AbortSignal): Promise<void> {
  /** A background that is stopped over the question can leave it with an empty answer. */
  const ask = async () => {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'read' } satisfies ReaderRequest);
    if (answer !== true) throw new Error('nobody sent the reader');
  };
  return quietly(() => askPatiently(ask, signal));
}
