import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/engine/lexicon.js';
import { readWords } from '../../src/engine/words.js';

function lexiconOf(...patterns: string[]) {
  return createLexicon([{ dispute: 'test', cues: { found: patterns } }]);
}

/** The stretches of the text in which the pattern was found. */
function find(pattern: string, text: string): string[] {
  const words = readWords(text);
  return lexiconOf(pattern)(words, 0, words.length).map(({ first, last }) =>
    text.slice(words[first]!.start, words[last]!.end),
  );
}

const cases: [string, string, string, string[]][] = [
  ['a word as it stands', 'sorry', 'He said Sorry, sorrily.', ['Sorry']],
  [
    'a stem with any ending',
    'apologi*',
    'an apology, he apologised, apologising',
    ['apologised', 'apologising'],
  ],
  ['words in a row', 'not me', 'not me, not to me', ['not me']],
  ['a gap of up to four words', 'nothing ~ apologi*', 'nothing that we would ever have apologised for', []],
  [
    'a gap within reach',
    'nothing ~ apologi*',
    'nothing we have to apologise for',
    ['nothing we have to apologise'],
  ],
  [
    'a gap of a given length',
    'nothing ~6 apologi*',
    'nothing that we would have apologised for',
    ['nothing that we would have apologised'],
  ],
  ['a gap that is empty', 'not ~ apologi*', 'did not apologise', ['not apologise']],
  [
    'one of several words',
    'hit|strik* ~1 plant|refiner*',
    'strike the refinery, hit a plant, hit',
    ['strike the refinery', 'hit a plant'],
  ],
  ['natural spelling with apostrophes', "wasn't me", 'It wasn’t me', ['wasn’t me']],
  [
    'natural spelling with accents',
    'перепроси* в зеленського',
    'Перепросив в Зеленського',
    ['Перепросив в Зеленського'],
  ],
];

describe('createLexicon', () => {
  it.each(cases)('finds %s', (_, pattern, text, found) => {
    expect(find(pattern, text)).toEqual(found);
  });

  it('tells the disputes apart, and finds a cue that two languages share once', () => {
    const lexicon = createLexicon([
      { dispute: 'one', cues: { name: ['zelensk*'] } },
      { dispute: 'one', cues: { name: ['zelensk*'], said: ['povedal'] } },
      { dispute: 'other', cues: { person: ['zelensk*'] } },
    ]);
    const words = readWords('Zelenskyj povedal');
    expect(lexicon(words, 0, words.length).map(({ dispute, kind }) => `${dispute}/${kind}`)).toEqual([
      'one/name',
      'other/person',
      'one/said',
    ]);
  });

  it('looks only at the words it is given', () => {
    const words = readWords('sorry and sorry');
    expect(lexiconOf('sorry')(words, 1, 2)).toEqual([]);
  });
});
