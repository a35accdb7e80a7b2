import browser from 'webextension-polyfill';
import type { ReaderRequest } from '../messages.js';
import { askPatiently } from './ask-patiently.js';
import { quietly } from './quietly.js';

/** Asks the background to have this frame read: the reader then takes over from the caller, and aborts the signal. */
export function callForReader(signal: AbortSignal): Promise<void> {
  const ask = () => browser.runtime.sendMessage({ type: 'read' } satisfies ReaderRequest);
  return quietly(() => askPatiently(ask, signal));
}
