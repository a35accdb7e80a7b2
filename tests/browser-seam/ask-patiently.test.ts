import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.js';

let browser: ReturnType<typeof installFakeBrowser>;
beforeEach(() => {
  vi.useFakeTimers();
  browser = installFakeBrowser();
});
afterEach(() => vi.useRealTimers());

/** Puts a question that is answered only at the given attempt; says how it ended and how often it was put. */
async function askUntil(attempt: number, signal?: AbortSignal) {
  const { askPatiently } = await import('../../src/browser/ask-patiently.js');
  let asked = 0;
  const ask = async () => {
    asked++;
    if (asked < attempt) throw new Error('the background is gone');
    return 'answer';
  };
  const ended = askPatiently(ask, signal).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return { ended: await ended, asked };
}

test('A question that the background lost is put again until it is answered.', async () => {
  expect(await askUntil(6)).toEqual({ ended: 'answer', asked: 6 });
});

test('A question that nobody answers is given up after six attempts.', async () => {
  expect(await askUntil(7)).toEqual({ ended: 'the background is gone', asked: 6 });
});

test('Once the extension is gone, nobody is asked again.', async () => {
  browser.runtime.id = undefined as unknown as string;
  expect(await askUntil(2)).toEqual({ ended: 'the background is gone', asked: 1 });
});

test('Once nobody waits for the answer, nobody is asked again.', async () => {
  expect(await askUntil(2, AbortSignal.abort())).toEqual({ ended: 'the background is gone', asked: 1 });
});
