import { describe, expect, test } from 'vitest';
import { buildQuotationFinder } from '../../src/engine/quotations.js';
import { finish } from '../../src/engine/steps.js';
import { readWords } from '../../src/engine/words.js';

const frequent = new Set([
  'the',
  'for',
  'that',
  'we',
  'have',
  'to',
  'is',
  'of',
  'a',
  'and',
  'in',
  'it',
  'no',
  'us',
]);
const find = finish(
  buildQuotationFinder(
    [
      {
        dispute: 'call',
        cues: {
          'apology/minsk': [
            'no apologies were made, for the simple reason that we have nothing to apologise for',
          ],
          'refinery/kyiv': ['strike the refinery, you know how much it means to me'],
          'too-short': ['hit the plant'],
        },
      },
    ],
    (form) => frequent.has(form),
  ),
);
const kindsIn = (text: string) => {
  const words = readWords(text);
  return find(words, 0, words.length).map(({ kind }) => kind);
};

describe('a known quotation', () => {
  test.each([
    ['word for word', 'No apologies were made, for the simple reason that we have nothing to apologise for.'],
    [
      'as another translator put it',
      'There were no apologies made, and simply by reason of having nothing to apologise for.',
    ],
    [
      'with other endings, inside a longer sentence',
      'Minsk repeated on Monday that no apology was made for simple reasons: there is nothing to apologize for, it said.',
    ],
  ])('is recognised %s', (_, text) => {
    expect(kindsIn(text)).toEqual(['apology/minsk']);
  });

  test('is told from a sentence with the same words in another order', () => {
    expect(
      kindsIn('Nothing to apologise for: that reason, simple as it is, made apologies needless.'),
    ).toEqual([]);
  });

  test('is told from a sentence with half of its words', () => {
    expect(kindsIn('You know how much the trees mean, she said.')).toEqual([]);
  });

  test('is told from words that are scattered over a long sentence', () => {
    const filler = 'and then they spoke about wheat prices, roads, buses and the coming harvest ';
    expect(
      kindsIn(`Strike ${filler} refinery ${filler} know how ${filler} much it ${filler} means to me.`),
    ).toEqual([]);
  });

  test('of too few telling words is not looked for: cues do that', () => {
    expect(kindsIn('They hit the plant.')).toEqual([]);
  });
});

test('a found quotation is where its first and last shared words are', () => {
  const words = readWords('He said: strike that refinery, you know how much it means, then hung up.');
  expect(
    find(words, 0, words.length).map(({ first, last }) => [words[first]?.form, words[last]?.form]),
  ).toEqual([['strike', 'means']]);
});
