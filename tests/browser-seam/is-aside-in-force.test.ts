import { expect, it } from 'vitest';
import { nextReturn } from '../../src/browser/is-aside-in-force.js';

it('the next to come back by itself is the earliest that is still away', () => {
  const point = 'call/apology';
  const asides = [{ point }, { point, until: 500 }, { point, until: 300 }, { point, until: 100 }];
  expect(nextReturn(asides, 200)).toBe(300);
  expect(nextReturn([{ point }, { point, until: 100 }], 200)).toBe(0);
});
