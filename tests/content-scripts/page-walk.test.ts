import { expect, test } from 'vitest';
import { nextPassage } from '../../content-scripts/page-walk.js';

/** Passages of one line each, by their upper edge in the viewport. */
const page = (...tops: number[]) =>
  tops.map((top, index) => ({
    id: index + 1,
    range: { getBoundingClientRect: () => ({ top, bottom: top + 20 }) as DOMRect },
  }));
const above = page(-300, -100, 200, 900);

test.each([
  ['the one after where the reader is', 'next', 2, 3],
  ['the one before where the reader is', 'previous', 2, 1],
  ['nothing after the last', 'next', 4, undefined],
  ['nothing before the first', 'previous', 1, undefined],
  ['the first one seen, if the reader was led nowhere yet', 'next', undefined, 3],
  ['the last one above, if the reader was led nowhere yet', 'previous', undefined, 2],
  ['the first one seen, if the passage is gone', 'next', 99, 3],
] as const)('the walk finds %s', (_, direction, from, id) => {
  expect(nextPassage(above, { direction, from })?.id).toBe(id);
});

test('a reader below all passages finds nothing further down, and the last one further up', () => {
  const passed = page(-300, -100);
  expect(nextPassage(passed, { direction: 'next', from: undefined })).toBeUndefined();
  expect(nextPassage(passed, { direction: 'previous', from: undefined })?.id).toBe(2);
});
