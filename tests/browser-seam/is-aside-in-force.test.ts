import { expect, it } from 'vitest';
import { endOfDay } from '../../src/browser/end-of-day.js';
import { nextReturn } from '../../src/browser/is-aside-in-force.js';

it('what is put aside today comes back at the reader’s next midnight', () => {
  const noon = new Date(2026, 10, 25, 12, 30).getTime();
  expect(endOfDay(noon)).toBe(new Date(2026, 10, 26).getTime());
  expect(endOfDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe(new Date(2027, 0, 1).getTime());
});

it('the next to come back by itself is the earliest that is still away', () => {
  const point = 'call/apology';
  const asides = [{ point }, { point, until: 500 }, { point, until: 300 }, { point, until: 100 }];
  expect(nextReturn(asides, 200)).toBe(300);
  expect(nextReturn([{ point }, { point, until: 100 }], 200)).toBe(0);
});
