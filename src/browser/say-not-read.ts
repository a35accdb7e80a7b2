import browser from 'webextension-polyfill';
import { NOT_READ } from '../messages.js';
import { listen } from './listen.js';
import { parsePageWish } from './parse-message.js';

/** Answers what the reader wants of a frame that has only the gate, until the signal aborts. */
export function sayNotRead(signal: AbortSignal): void {
  const answer = (message: unknown) => (parsePageWish(message) ? Promise.resolve(NOT_READ) : undefined);
  listen(browser.runtime.onMessage, answer, signal);
}
