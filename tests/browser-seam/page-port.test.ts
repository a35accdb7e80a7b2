// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ListedPassage, PAGE_PORT, type PageList } from '../../src/messages.js';
import { installFakeBrowser } from './fake-browser.js';

const passage = (id: number, quote: string): ListedPassage => ({
  id,
  quote,
  dispute: 'call',
  points: ['apology'],
  side: 'kyiv',
});

let browser: ReturnType<typeof installFakeBrowser>;
let page: AbortController;
let frames = 0;
let popup: AbortController;
beforeEach(() => {
  browser = installFakeBrowser();
  page = new AbortController();
  popup = new AbortController();
});
afterEach(() => {
  popup.abort();
  page.abort();
});

async function frameWith(...quotes: string[]) {
  const { servePopup } = await import('../../src/browser/page-port.js');
  const passages = quotes.map((quote, id) => passage(id, quote));
  const own = new AbortController();
  page.signal.addEventListener('abort', () => own.abort());
  const open = vi.fn();
  const close = vi.fn();
  const point = vi.fn();
  const list = () => ({ passages, hidden: 2 });
  const tenant = { end: own, frame: `frame ${++frames}`, ports: new Set<never>() };
  const changed = servePopup({ tenant, list, open, point, close, signal: own.signal });
  return { passages, open, point, close, changed, leave: () => own.abort() };
}

async function openPopup() {
  const { connectToPage } = await import('../../src/browser/popup-port.js');
  const heard: (readonly PageList[])[] = [];
  const link = connectToPage({ tabId: 1, onLists: (lists) => heard.push(lists), signal: popup.signal });
  const quotes = () => heard.at(-1)?.flatMap(({ passages }) => passages.map(({ quote }) => quote));
  return { ...link, heard, quotes };
}

test('the popup hears at once what every frame has', async () => {
  await frameWith('He apologised.', 'He did not.');
  await frameWith('In a frame.');
  const { quotes, heard } = await openPopup();
  await vi.waitFor(() => expect(quotes()).toEqual(['He apologised.', 'He did not.', 'In a frame.']));
  expect(heard.at(-1)?.[0]).toMatchObject({ site: 'localhost', isTop: true, hidden: 2 });
});

test('the popup hears of every change', async () => {
  const { passages, changed } = await frameWith('He apologised.');
  const { quotes } = await openPopup();
  await vi.waitFor(() => expect(quotes()).toEqual(['He apologised.']));
  passages.push(passage(1, 'Late words.'));
  changed();
  await vi.waitFor(() => expect(quotes()).toEqual(['He apologised.', 'Late words.']));
});

test('opening a passage opens it in its own frame, and closes what is open in the others', async () => {
  const first = await frameWith('He apologised.');
  const second = await frameWith('In a frame.');
  const { wish, heard } = await openPopup();
  await vi.waitFor(() => expect(heard.at(-1)).toHaveLength(2));
  await wish({ type: 'open', frame: heard.at(-1)![1]!.frame, id: 0 });
  await vi.waitFor(() => expect(second.open).toHaveBeenCalledWith(0));
  expect(first.open).not.toHaveBeenCalled();
  expect(first.close).toHaveBeenCalledOnce();
  expect(second.close).not.toHaveBeenCalled();
});

test('pointing at a passage points at it in its own frame only, and ends with the popup', async () => {
  const first = await frameWith('He apologised.');
  const second = await frameWith('In a frame.');
  const { wish, heard } = await openPopup();
  await vi.waitFor(() => expect(heard.at(-1)).toHaveLength(2));
  await wish({ type: 'point', frame: heard.at(-1)![1]!.frame, id: 0 });
  await vi.waitFor(() => expect(second.point).toHaveBeenLastCalledWith(0));
  expect(first.point).toHaveBeenLastCalledWith(undefined);
  await wish({ type: 'point', frame: heard.at(-1)![1]!.frame });
  await vi.waitFor(() => expect(second.point).toHaveBeenLastCalledWith(undefined));
  await wish({ type: 'point', frame: heard.at(-1)![1]!.frame, id: 0 });
  popup.abort();
  await vi.waitFor(() => expect(second.point).toHaveBeenLastCalledWith(undefined));
  expect(second.open).not.toHaveBeenCalled();
});

test('looking again finds new frames and drops those that left', async () => {
  const first = await frameWith('He apologised.');
  const { quotes, reconnect } = await openPopup();
  await vi.waitFor(() => expect(quotes()).toEqual(['He apologised.']));
  await frameWith('In a frame.');
  first.leave();
  reconnect();
  await vi.waitFor(() => expect(quotes()).toEqual(['In a frame.']));
});

test('a page without a content script has no lists, and is asked again until it has', async () => {
  const { heard, quotes } = await openPopup();
  await vi.waitFor(() => expect(heard.at(-1)).toEqual([]));
  await frameWith('Loaded at last.');
  await vi.waitFor(() => expect(quotes()).toEqual(['Loaded at last.']), { timeout: 3000 });
});

test('a page that is still loading may yet answer: nothing is said of it before it has loaded', async () => {
  browser.tabs.get.mockResolvedValue({ status: 'loading' });
  const { heard } = await openPopup();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([]);
  browser.tabs.get.mockResolvedValue({ status: 'complete' });
  await vi.waitFor(() => expect(heard.at(-1)).toEqual([]), { timeout: 3000 });
});

test('messages that nobody knows are ignored, on both ends', async () => {
  const { open } = await frameWith('He apologised.');
  const { heard } = await openPopup();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  const port = browser.tabs.connect.mock.results[0]!.value;
  for (const message of [null, 'open', { type: 'open' }, { type: 'open', frame: 3, id: 'x' }])
    port.postMessage(message);
  for (const message of [undefined, { type: 'list' }, { ...heard[0]![0], passages: 'many' }])
    port.onMessage.emit(message);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toHaveLength(1);
  expect(open).not.toHaveBeenCalled();
});

test('a port of another name gets no list', async () => {
  await frameWith('He apologised.');
  const port = browser.tabs.connect(1, { name: `${PAGE_PORT}s` });
  const heard = vi.fn();
  port.onMessage.addListener(heard);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).not.toHaveBeenCalled();
});
