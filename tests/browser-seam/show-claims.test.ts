import { expect, test } from 'vitest';
import { parseShowClaims } from '../../src/browser/parse-message.js';
import { installFakeBrowser } from './fake-browser.js';

/** The address that the background opens for what another part of the extension has sent. */
async function opened(message: unknown): Promise<string | undefined> {
  const { tabs } = installFakeBrowser();
  const { openClaims } = await import('../../src/browser/open-claims.js');
  const wish = parseShowClaims(message);
  if (wish) await openClaims(wish);
  return tabs.create.mock.lastCall?.[0].url;
}

const page = 'own-page:/claims/index.html';

test('a card’s wish opens the claims page at its point', async () => {
  const { runtime } = installFakeBrowser();
  const { showClaims } = await import('../../src/browser/show-claims.js');
  await showClaims({ dispute: 'call', point: 'apology' });
  expect(await opened(runtime.sendMessage.mock.lastCall?.[0])).toBe(`${page}#call/apology`);
});

test.each([
  ['without a point', { type: 'show-claims' }, page],
  ['with a point that is no id', { type: 'show-claims', dispute: 'call', point: 'a b/../c' }, page],
  ['of another kind', { type: 'count', count: 1 }, undefined],
])('a message %s opens no other address', async (_, message, address) => {
  expect(await opened(message)).toBe(address);
});
