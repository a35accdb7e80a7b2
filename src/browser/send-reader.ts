import browser, { type Runtime } from 'webextension-polyfill';

/** Where vite.config.ts puts them. */
const STYLES = 'content-scripts/marks.css';
const READER = 'content-scripts/main.iife.js';

/** Puts the reader and the marks' style into the frame that asks for it. Rejects where the frame is gone. */
export async function sendReader(sender: Runtime.MessageSender): Promise<boolean> {
  const target = frameOf(sender);
  // Of user origin: page styles and content policies do not matter, open shadow roots are reached.
  await browser.scripting.insertCSS({ target, files: [STYLES], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
  return true;
}

/**
 * Puts cues (`dispute/language`) into the frame that asks for them. The background has no part in it: megabytes of cues
 * in it would have to be parsed at each of its starts.
 */
export async function sendCues(sender: Runtime.MessageSender, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const files = names.map((name) => `cues/${name}.js`);
  await browser.scripting.executeScript({ target: frameOf(sender), files, injectImmediately: true });
}

function frameOf({ tab, frameId }: Runtime.MessageSender) {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the request came from no frame');
  return { tabId: tab.id, frameIds: [frameId] };
}
