// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_MARKS, paint } from '../../content-scripts/paint.js';
import { fakeHighlights } from '../ui/fake-highlights.js';

const range = () => document.createRange();

afterEach(() => vi.unstubAllGlobals());

describe('painting', () => {
  it('does nothing, and fails nothing, where the browser has no custom highlights', () => {
    expect(() => paint(new Map([['rejoinder-first', [range()]]]))).not.toThrow();
  });

  it('replaces our own highlights, and leaves the page’s as they are', () => {
    const highlights = fakeHighlights();
    const own = new Highlight();
    CSS.highlights.set('search', own);
    paint(new Map([['rejoinder-second-tint', [range()]]]));
    paint(
      new Map([
        ['rejoinder-first', [range(), range()]],
        ['rejoinder-second', [range()]],
      ]),
    );
    expect([...highlights.keys()]).toEqual(['search', 'rejoinder-first', 'rejoinder-second']);
    expect(highlights.get('rejoinder-first')?.size).toBe(2);
    paint(NO_MARKS);
    expect([...highlights]).toEqual([['search', own]]);
  });
});
