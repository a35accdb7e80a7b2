import browser, { type Runtime } from 'webextension-polyfill';

/** Where vite.config.ts puts them. */
const STYLES = 'content-scripts/marks.css';
const READER = 'content-scripts/main.iife.js';

type Frame = { readonly tabId: number; readonly frameId: number };

/** Puts the reader and the marks' style into a frame. Rejects where the frame is gone. */
export async function sendReader(frame: Frame): Promise<boolean> {
  const target = targetOf(frame);
  await browser.scripting.insertCSS({ target, files: [STYLES], origin: originOfMarks() });
  await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
  return true;
}

/**
 * Puts cues (`dispute/language`) into a frame. The background has no part in it: megabytes of cues
 * in it would have to be parsed at each of its starts.
 */
export async function sendCues(frame: Frame, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const files = names.map((name) => `cues/${name}.js`);
  await browser.scripting.executeScript({ target: targetOf(frame), files, injectImmediately: true });
}

/** The frame that a message came from. */
export function frameOf({ tab, frameId }: Runtime.MessageSender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the message came from no frame');
  return { tabId: tab.id, frameId };
}

function targetOf({ tabId, frameId }: Frame) {
  return { tabId, frameIds: [frameId] };
}

/**
 * Firefox reaches open shadow roots only with styles of user origin, and Chromium paints the background of a highlight
 * only where a style of author origin asks for it.
 */
function originOfMarks(): 'USER' | 'AUTHOR' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'USER' : 'AUTHOR';
}
