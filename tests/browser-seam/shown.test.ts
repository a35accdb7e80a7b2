import { expect, test } from 'vitest';
import { isShown, isSiteOn } from '../../src/browser/shown.js';

test.each([
  ['on everywhere', { on: true, sitesOff: [] }, true],
  ['off on another site', { on: true, sitesOff: ['other.example'] }, true],
  ['off on this site', { on: true, sitesOff: ['news.example'] }, false],
  ['off everywhere', { on: false, sitesOff: [] }, false],
])('Rejoinder switched %s', (_, settings, isOn) => {
  expect(isSiteOn(settings, 'news.example')).toBe(isOn);
});

const passage = { dispute: 'call', side: 'kyiv', points: ['apology', 'talks'] };

test.each([
  ['nothing hidden', [], [], true],
  ['its side hidden', ['call/kyiv'], [], false],
  ['the other side hidden', ['call/minsk'], [], true],
  ['the side of that name in another dispute hidden', ['border/kyiv'], [], true],
  ['one of its points hidden', [], ['call/apology'], true],
  ['all its points hidden', [], ['call/apology', 'call/talks'], false],
])('a passage with %s', (_, hiddenSides, hiddenPoints, shown) => {
  expect(isShown({ hiddenSides, hiddenPoints }, passage)).toBe(shown);
});

test('a passage with both accounts has a switch of its own', () => {
  const both = { ...passage, side: 'both' };
  expect(isShown({ hiddenSides: ['call/kyiv', 'call/minsk'], hiddenPoints: [] }, both)).toBe(true);
  expect(isShown({ hiddenSides: ['call/both'], hiddenPoints: [] }, both)).toBe(false);
});
