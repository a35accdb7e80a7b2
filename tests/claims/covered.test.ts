import { describe, expect, it } from 'vitest';
import { withoutCovered } from '../../src/claims/covered.js';

const cases: [string, string[], string[]][] = [
  ['a word that a stem includes', ['apologi*', 'apologised', 'sorry'], ['sorry', 'apologi*']],
  ['a longer stem', ['apolog*', 'apologi*'], ['apolog*']],
  ['a phrase with a word that stands alone', ['no apologi*', 'apologi*'], ['apologi*']],
  ['a narrower gap', ['no ~2 reason', 'no ~4 reason'], ['no ~4 reason']],
  ['fewer alternatives', ['hit|strike ~ plant', 'hit ~ plant'], ['hit|strike ~ plant']],
];
const kept: [string, string[]][] = [
  ['a wider gap', ['no reason', 'no ~4 cause']],
  ['other alternatives', ['hit ~ plant', 'strike ~ plant']],
  ['words in another order', ['plant ~ hit', 'hit ~ plant']],
  ['a stem that a word does not include', ['apologised', 'apologising']],
];

describe('withoutCovered', () => {
  it.each(cases)('drops %s', (_, patterns, left) => {
    expect(withoutCovered(patterns).sort()).toEqual(left.toSorted());
  });

  it.each(kept)('keeps %s', (_, patterns) => {
    expect(withoutCovered(patterns).sort()).toEqual(patterns.toSorted());
  });
});
