import { expect, test } from 'vitest';
import { placeOf } from '../../claims/place.js';
import { disputes } from '../../src/claims/disputes.js';

test.each([
  ['#apology', 'call/apology'],
  ['#call/apology', 'call/apology'],
  ['#call/record', 'call/record'],
  ['#about', 'call/about'],
  ['#nowhere', undefined],
  ['#other/apology', undefined],
  ['', undefined],
])('the address’s end "%s" leads to %s', (hash, place) => {
  expect(placeOf(hash, disputes)).toBe(place);
});
