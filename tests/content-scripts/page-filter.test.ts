import { describe, expect, it } from 'vitest';
import { filterPassage, type Meeting } from '../../content-scripts/page-filter.js';
import type { Aside } from '../../src/browser/aside.js';
import { defaultSettings } from '../../src/browser/setting-declarations.js';
import type { Passage } from '../../src/engine/passage.js';

const passage: Passage = {
  dispute: 'call',
  points: ['apology', 'refinery'],
  side: 'kyiv',
  block: 0,
  start: 0,
  end: 1,
  cues: [],
  score: 1,
};
const settings = defaultSettings;
const nowMs = Date.parse('2026-11-25T12:00:00Z');
const meeting: Meeting = { site: 'news.example', nowMs, fingerprint: (_, point) => `${point}-as-it-is` };

describe('settings leave of a passage', () => {
  it.each<[what: string, change: object, points: string[] | undefined]>([
    ['all of it by default', {}, ['apology', 'refinery']],
    ['the points that are not hidden', { hiddenPoints: ['call/apology'] }, ['refinery']],
    ['nothing, if all its points are hidden', { hiddenPoints: ['call/apology', 'call/refinery'] }, undefined],
    ['nothing, if its side is hidden', { hiddenSides: ['call/kyiv'] }, undefined],
    [
      'all, if the other side is hidden',
      { hiddenSides: ['call/minsk', 'call/both'] },
      ['apology', 'refinery'],
    ],
    [
      'all, if the side of that name in another dispute is hidden',
      { hiddenSides: ['border/kyiv'] },
      ['apology', 'refinery'],
    ],
    [
      'all, if a point of another dispute is hidden',
      { hiddenPoints: ['other/apology'] },
      ['apology', 'refinery'],
    ],
  ])('%s', (_, change, points) => {
    expect(filterPassage(passage, { ...settings, ...change }, meeting)?.points).toEqual(points);
  });

  it.each<[what: string, aside: Omit<Aside, 'point'>, points: string[]]>([
    ['without the point that was put aside', {}, ['refinery']],
    ['without the point that was put aside on this site', { site: 'news.example' }, ['refinery']],
    ['all, if it was put aside on another site', { site: 'other.example' }, ['apology', 'refinery']],
    ['without the point that was put aside until later', { until: nowMs + 1 }, ['refinery']],
    ['all, once that time has come', { until: nowMs }, ['apology', 'refinery']],
    ['without the point whose statements are as they were', { statements: 'apology-as-it-is' }, ['refinery']],
    ['all, once the statements have changed', { statements: 'apology-before' }, ['apology', 'refinery']],
    [
      'all, where one of two conditions is not met',
      { site: 'news.example', until: nowMs - 1 },
      ['apology', 'refinery'],
    ],
  ])('%s', (_, aside, points) => {
    const asides = [{ point: 'call/apology', ...aside }];
    expect(filterPassage(passage, { ...settings, asides }, meeting)?.points).toEqual(points);
  });

  it('all where it has both accounts, unless those are hidden', () => {
    const both = { ...passage, side: 'both' };
    expect(
      filterPassage(both, { ...settings, hiddenSides: ['call/kyiv', 'call/minsk'] }, meeting),
    ).toBeDefined();
    expect(filterPassage(both, { ...settings, hiddenSides: ['call/both'] }, meeting)).toBeUndefined();
  });
});
