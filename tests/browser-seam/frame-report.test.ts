// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.js';

let browser: ReturnType<typeof installFakeBrowser>;
let page: AbortController;
beforeEach(() => {
  browser = installFakeBrowser();
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  page = new AbortController();
});
afterEach(() => page.abort());

async function reporter() {
  const { createFrameReporter } = await import('../../src/browser/frame-report.js');
  return createFrameReporter(page.signal);
}

const on = (count: number) => ({ count, standing: 'on' as const });
const sent = () =>
  browser.runtime.sendMessage.mock.calls.map(([message]) => (message as { count: number }).count);

test('a page reports its first count and every change, but not the same count twice', async () => {
  const report = await reporter();
  for (const count of [0, 0, 3, 3, 2]) report(on(count));
  expect(sent()).toEqual([0, 3, 2]);
});

test('a page tells when it is paused or switched off, and when it is on again', async () => {
  const report = await reporter();
  for (const standing of ['on', 'paused', 'paused', 'off', 'on'] as const) report({ count: 0, standing });
  const told = browser.runtime.sendMessage.mock.calls.map(
    ([message]) => (message as { standing: string }).standing,
  );
  expect(told).toEqual(['on', 'paused', 'off', 'on']);
});

test('the background may ask at any time', async () => {
  const report = await reporter();
  report(on(3));
  const [answer] = browser.runtime.onMessage.emit({ type: 'report' }, {});
  expect(await answer).toEqual({ type: 'count', count: 3, standing: 'on' });
});

test('other messages get no answer', async () => {
  await reporter();
  for (const message of [null, 'report', { type: 'count', count: 1 }])
    expect(browser.runtime.onMessage.emit(message, {})).toEqual([undefined]);
});

test('a page that returns from the back/forward cache reports again', async () => {
  const report = await reporter();
  report(on(3));
  dispatchEvent(new Event('pagehide'));
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(sent()).toEqual([3, 0, 3]);
});

test('an extension that is gone fails without a word to the page', async () => {
  const report = await reporter();
  browser.runtime.sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(() => report(on(3))).not.toThrow();
});

test('after the end nothing is reported and no question answered', async () => {
  const report = await reporter();
  page.abort();
  report(on(3));
  expect(sent()).toEqual([]);
  expect(browser.runtime.onMessage.hasListeners()).toBe(false);
});
