import { describe, expect, it } from 'vitest';
import { createIds } from '../../content-scripts/page-ids.js';

describe('ids', () => {
  it('stay with their keys from list to list, wherever they stand in it', () => {
    const idsOf = createIds();
    const [one, two] = idsOf(['one', 'two']);
    expect(idsOf(['new', 'two', 'one']).slice(1)).toEqual([two, one]);
  });

  it('differ for equal keys, and stay in their order', () => {
    const idsOf = createIds();
    const before = idsOf(['same', 'same']);
    expect(new Set(before).size).toBe(2);
    expect(idsOf(['same', 'other', 'same']).filter((_, index) => index !== 1)).toEqual(before);
  });

  it('are never given to anything else', () => {
    const idsOf = createIds();
    const before = idsOf(['one', 'two']);
    idsOf([]);
    expect(before).not.toContain(idsOf(['three'])[0]);
  });
});
