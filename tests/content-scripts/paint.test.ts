// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_MARKS, paint } from '../../content-scripts/paint.js';

const range = () => document.createRange();

/** The registry of jsdom's missing custom highlights; real ones are in the browser tests. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('painting', () => {
  it('does nothing, and fails nothing, where the browser has no custom highlights', () => {
    expect(() => paint(new Map([['rejoinder-first', [range()]]]))).not.toThrow();
  });

  it('replaces our own highlights, and leaves the page’s as they are', () => {
    const own = new FakeHighlight();
    const highlights = new Map<string, unknown>([['search', own]]);
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights });
    paint(new Map([['rejoinder-second-tint', [range()]]]));
    paint(
      new Map([
        ['rejoinder-first', [range(), range()]],
        ['rejoinder-second', [range()]],
      ]),
    );
    expect([...highlights.keys()]).toEqual(['search', 'rejoinder-first', 'rejoinder-second']);
    expect((highlights.get('rejoinder-first') as FakeHighlight).size).toBe(2);
    paint(NO_MARKS);
    expect([...highlights]).toEqual([['search', own]]);
  });
});
