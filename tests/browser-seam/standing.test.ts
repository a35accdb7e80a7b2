import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/browser/setting-declarations.js';
import { standingOf } from '../../src/browser/standing.js';

const noon = Date.parse('2026-11-25T12:00:00Z');

test.each([
  ['reads, if nothing was ever changed', {}, 'on'],
  ['is paused before the end of a pause', { pausedUntil: noon + 1 }, 'paused'],
  ['reads again from the end of a pause on', { pausedUntil: noon }, 'on'],
  ['is off where everything is', { on: false, pausedUntil: noon + 1 }, 'off'],
  ['is off on a site that is', { sitesOff: ['news.example'] }, 'off'],
  ['reads where another site is off', { sitesOff: ['other.example'] }, 'on'],
] as const)('Rejoinder %s', (_, changes, standing) => {
  expect(standingOf({ ...defaultSettings, ...changes }, 'news.example', noon)).toBe(standing);
});
