import { vi } from 'vitest';

/** jsdom has no custom highlights (real ones are in the browser tests): a registry of those that are painted, as sets of ranges by name. */
export function fakeHighlights(): ReadonlyMap<string, ReadonlySet<Range>> {
  const highlights = new Map<string, Set<Range>>();
  class FakeHighlight extends Set<Range> {
    priority = 0;
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  return highlights;
}
