import browser from 'webextension-polyfill';
import { NOT_READ, type PageWish } from '../messages.js';
import { sendReader } from './send-reader.js';

/**
 * Tells a frame's content script what the reader wants; the answer is its own. Where the frame has only the gate, the
 * reader script is put there first. Rejects where there is no script of ours.
 */
export async function tellFrame(tabId: number, frameId: number, wish: PageWish): Promise<unknown> {
  const tell = () => browser.tabs.sendMessage(tabId, wish, { frameId });
  const answer: unknown = await tell();
  if (answer !== NOT_READ) return answer;
  await sendReader({ tabId, frameId });
  return tell();
}
