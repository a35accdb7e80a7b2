import { expect, test } from 'vitest';
import { dateText } from '../../src/ui/date-text.js';

test.each([
  ['2022', '2022'],
  ['2026-11', 'November 2026'],
  ['2025-01-06', '6 January 2025'],
  ['2022-02-28', '28 February 2022'],
])('%s reads "%s", no more exact than it is given', (date, text) => {
  expect(dateText(date, 'en-GB')).toBe(text);
});
