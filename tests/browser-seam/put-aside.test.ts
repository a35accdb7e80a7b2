import { beforeEach, expect, it, vi } from 'vitest';
import { installFakeBrowser } from './fake-browser.js';

const noon = new Date(2026, 10, 25, 12).getTime();
const occasion = { point: 'call/apology', site: 'news.example', nowMs: noon, statements: 'abcd1234' };
const other = { point: 'call/talks', site: 'news.example' };

let browser: ReturnType<typeof installFakeBrowser>;
beforeEach(() => {
  browser = installFakeBrowser();
});

const stored = (key: string) =>
  browser.storage.local.get(key).then((all) => (all as Record<string, unknown>)[key]);

it.each([
  ['site', { point: 'call/apology', site: 'news.example' }],
  ['today', { point: 'call/apology', until: new Date(2026, 10, 26).getTime() }],
  ['unchanged', { point: 'call/apology', statements: 'abcd1234' }],
] as const)('a point hidden with “%s” is put aside so, once, and brought back alone', async (how, aside) => {
  const { putAside } = await import('../../src/browser/put-aside.js');
  await browser.storage.local.set({ asides: [other] });
  putAside(how, occasion);
  const bringBack = putAside(how, occasion);
  await vi.waitFor(async () => expect(await stored('asides')).toEqual([other, aside]));
  bringBack();
  await vi.waitFor(async () => expect(await stored('asides')).toEqual([other]));
});

it('a point hidden for good is the one that popup and options switch', async () => {
  const { putAside } = await import('../../src/browser/put-aside.js');
  const bringBack = putAside('point', occasion);
  await vi.waitFor(async () => expect(await stored('hiddenPoints')).toEqual(['call/apology']));
  bringBack();
  await vi.waitFor(async () => expect(await stored('hiddenPoints')).toEqual([]));
});
