import { expect, it } from 'vitest';
import { endOfDay } from '../../src/browser/end-of-day.js';

it('a day ends at the reader’s next midnight', () => {
  const noon = new Date(2026, 10, 25, 12, 30).getTime();
  expect(endOfDay(noon)).toBe(new Date(2026, 10, 26).getTime());
  expect(endOfDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe(new Date(2027, 0, 1).getTime());
});
