import browser from 'webextension-polyfill';
import type { FrameQuestion } from '../messages.js';
import { parseFrameReport } from './parse-message.js';

/** A page that is busy or stopped in a debugger must not hold up the badge. */
const patienceMs = 1000;

/** A frame's passage count, `undefined` where it did not say in time. Rejects where no content script is in the frame. */
export function askFrame(tabId: number, frameId: number): Promise<number | undefined> {
  const question: FrameQuestion = { type: 'report' };
  const answer = browser.tabs.sendMessage(tabId, question, { frameId });
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  return Promise.race([answer.then((message) => parseFrameReport(message)?.count), silence]);
}
