import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/engine/lexicon.js';
import { readWords } from '../../src/engine/words.js';

function lexiconOf(...patterns: string[]) {
  const file = { language: 'en', common: ['the'], abbreviations: ['gen'], cues: { found: patterns } };
  return createLexicon([{ dispute: 'test', file }]);
}

/** The stretches of the text in which the pattern was found. */
function find(pattern: string, text: string): string[] {
  const words = readWords(text);
  return lexiconOf(pattern)
    .find(words, 0, words.length)
    .map(({ first, last }) => text.slice(words[first]!.start, words[last]!.end));
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

  it('says which languages know a cue, and keeps one cue that two languages share', () => {
    const base = { common: [], abbreviations: [] };
    const lexicon = createLexicon([
      { dispute: 'test', file: { ...base, language: 'cs', cues: { name: ['zelensk*'] } } },
      { dispute: 'test', file: { ...base, language: 'sk', cues: { name: ['zelensk*'], said: ['povedal'] } } },
    ]);
    const words = readWords('Zelenskyj povedal');
    const hits = lexicon.find(words, 0, words.length);
    const known = hits.map(({ kind, languages }) => [
      kind,
      lexicon.languages.filter((_, bit) => languages & (1 << bit)),
    ]);
    expect(known).toEqual([
      ['name', ['cs', 'sk']],
      ['said', ['sk']],
    ]);
  });

  it('looks only at the words it is given', () => {
    const words = readWords('sorry and sorry');
    expect(lexiconOf('sorry').find(words, 1, 2)).toEqual([]);
  });
});
