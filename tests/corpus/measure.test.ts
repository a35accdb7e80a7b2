import { expect, test } from 'vitest';
import type { Judged } from './cross-validate.js';
import { overUnseenThreshold } from './measure.js';

const judgement = (fold: number, mark: number, isPassage: boolean): Judged => ({
  id: `${fold}`,
  lang: 'en',
  fold,
  text: '',
  label: isPassage ? { points: ['apology'], side: 'kyiv', strength: 'clear', kind: 'report' } : null,
  mark,
  side: 1,
  both: -1,
  points: {},
});
const others = [judgement(1, 3, true), judgement(1, 2, true), judgement(1, 1, false)];
const marginOf = (own: Judged) => overUnseenThreshold(1, [own, ...others])[0]?.mark;

test('A fold is marked from the threshold that the other folds would have chosen.', () => {
  expect(marginOf(judgement(0, 2.5, true))).toBe(0.5);
  expect(marginOf(judgement(0, 1.5, true))).toBe(-0.5);
});

test('A false mark in a fold does not raise its own threshold.', () => {
  expect(marginOf(judgement(0, 5, false))).toBe(3);
});
