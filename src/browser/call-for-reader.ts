import browser from 'webextension-polyfill';
import type { ReaderRequest } from '../messages.js';
import { quietly } from './quietly.js';

/** Asks the background to have this frame read: the reader then takes over from the caller. */
export function callForReader(): Promise<void> {
  return quietly(() => browser.runtime.sendMessage({ type: 'read' } satisfies ReaderRequest));
}
