import { expect, test } from 'vitest';
import { wrongWithPattern } from '../../src/claims/rules/pattern.js';

test.each([
  'apologi*',
  "it wasn't me",
  'nothing|naught ~ apologi*|excus*',
  'said|says ~2 sorry',
  'пробач*|вибач* ~8 президент-лідер',
  '道歉',
])('The pattern %j is well-formed.', (pattern) => {
  expect(wrongWithPattern(pattern)).toBeUndefined();
});

test.each([
  ['', 'the pattern is empty'],
  ['   ', 'the pattern is empty'],
  ['two  spaces', 'parts are separated by single spaces'],
  [' sorry', 'parts are separated by single spaces'],
  ['~ sorry', 'a gap stands only between two elements'],
  ['said ~', 'a gap stands only between two elements'],
  ['said ~ ~2 sorry', 'a gap stands only between two elements'],
  ['said ~9 sorry', '"~9" is no gap: ~, or ~0 to ~8'],
  ['said ~sorry', '"~sorry" is no gap: ~, or ~0 to ~8'],
  ['apo*logy', '"apo*logy": * stands only at the end'],
  ['apology**', '"apology**": * stands only at the end'],
  ['*', '"*" has no letter'],
  ['said|', '"said|" has an empty alternative'],
  ["didn't|never said", '"didn\'t": an alternative is a single word, without apostrophe or hyphen'],
  ['co-op|shop', '"co-op": an alternative is a single word, without apostrophe or hyphen'],
  ['(said|says) sorry', '"(said": there is no "(" in patterns'],
])('In the pattern %j it is wrong that %s.', (pattern, wrong) => {
  expect(wrongWithPattern(pattern)).toBe(wrong);
});
