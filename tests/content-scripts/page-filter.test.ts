import { describe, expect, it } from 'vitest';
import { filterPassage } from '../../content-scripts/page-filter.js';
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
    expect(filterPassage(passage, { ...settings, ...change })?.points).toEqual(points);
  });

  it('all where it has both accounts, unless those are hidden', () => {
    const both = { ...passage, side: 'both' };
    expect(filterPassage(both, { ...settings, hiddenSides: ['call/kyiv', 'call/minsk'] })).toBeDefined();
    expect(filterPassage(both, { ...settings, hiddenSides: ['call/both'] })).toBeUndefined();
  });
});
