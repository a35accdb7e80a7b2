import { expect, it } from 'vitest';
import { briefings } from '../../src/claims/load.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';

const detector = createDetector(outlines);
detector.learn(briefings);

/** The speech forms of the passages that begin with these words. */
function formOf(...blocks: string[]): (string | undefined)[] {
  const passages = detector.decide(blocks.map((text) => detector.readBlock(text)));
  return passages.filter(({ block }) => block === blocks.length - 1).map(({ speech }) => speech);
}

const opening = 'Lukashenka and Zelenskiy spoke by phone in the first days of the full-scale invasion.';

it.each([
  ['Zelenskiy told Lex Fridman: “I spoke with Lukashenka by phone and he apologised.”', 'quotation'],
  ['Зеленський розповів: «Я говорив з Лукашенком по телефону, і він вибачався».', 'quotation'],
  ['Zelenskiy said that Lukashenka apologised to him by phone for the missiles.', 'report'],
  ['Minsk denied that Lukashenka had offered any “apologies” to Zelenskiy by phone.', 'report'],
])('%s is a %s', (sentence, form) => {
  expect(formOf(opening, sentence)).toEqual([form]);
});

it('the outlet’s own voice is neither', () => {
  expect(
    formOf(opening, 'Lukashenka apologised to Zelenskiy by phone for the missiles from Belarus.'),
  ).toEqual([undefined]);
});
