import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/engine/sentences.js';

/** `¦` stands where the text is to be split. */
const cases: [string, string][] = [
  ['statements, questions and cries', 'He rang.¦ Did he?¦ He did!¦ So be it…¦ The end'],
  ['closing quotation marks with their sentence', '“It was not me.”¦ “These are missiles.”¦ He left.'],
  ['not before a small letter', '“How did you allow it?” he asked.'],
  ['not before the speaker after a dash', '«Это не я!» — сказал он.¦ «Верю?» – спросил другой.'],
  ['not at abbreviations', 'On Jan. 6 she told Gen. Smith so.'],
  ['not at initials', 'J. Smith of the U.S. Senate spoke.'],
  ['not at the day of a month', 'Am 6. Januar sprach sie.'],
  ['at a year', 'That was in 2022.¦ Now it is over.'],
  ['French marks with a space before them', '« Ce n’est pas moi. »¦ « C’est Poutine. »¦ Fin.'],
  ['not before an opening angle mark that closes nothing', 'Er sagte es.¦ »Ich nicht.«'],
  ['dialogue with dashes', '— Это не я.¦ — А кто?'],
];

describe('splitSentences', () => {
  it.each(cases)('splits %s', (_, marked) => {
    const text = marked.replaceAll('¦', '');
    const spans = splitSentences(text, (word) => ['jan', 'gen'].includes(word));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('¦').map((part) => part.trim()),
    );
  });

  it('leaves out white space around the text, and finds nothing in nothing', () => {
    expect(splitSentences('  One.  ', () => false)).toEqual([{ start: 2, end: 6 }]);
    expect(splitSentences('   ', () => false)).toEqual([]);
  });
});
