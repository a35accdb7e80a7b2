import { createLexicon, type DisputeCues } from '../../../src/engine/lexicon.js';
import { readWords } from '../../../src/engine/words.js';
import { time, timeMany } from './time.js';

export type DisputeLoad = {
  readonly disputes: number;
  readonly cues: number;
  /** In ms. */
  readonly load: number;
  readonly perPage: number;
};

const CUES_PER_DISPUTE = 100;

/** What the lexicon costs as disputes are added, each with cues of its own, on one text that names none of them. */
export function syntheticDisputes(blocks: readonly string[], counts: readonly number[]): DisputeLoad[] {
  const pages = blocks.map(readWords);
  return counts.map((count) => {
    const disputes = Array.from({ length: count }, (_, index) => synthetic(index));
    const { ms: load, value: find } = time(() => createLexicon(disputes));
    const read = () => {
      for (const words of pages) find(words, 0, words.length);
    };
    timeMany(20, read);
    return { disputes: count, cues: count * CUES_PER_DISPUTE, load, perPage: timeMany(50, read) };
  });
}

function synthetic(dispute: number): DisputeCues {
  const patterns = Array.from({ length: CUES_PER_DISPUTE }, (_, cue) => {
    const [first, second] = [wordOf(dispute * 211 + cue), wordOf(dispute * 97 + cue * 13)];
    return cue % 3 ? `${first} ~ ${second}*` : `${first}*`;
  });
  return { dispute: `synthetic-${dispute}`, cues: { word: patterns } };
}

/** A made-up word of eight letters, another for each number. */
function wordOf(number: number): string {
  let rest = number * 7919 + 104_729;
  let word = '';
  for (let letter = 0; letter < 8; letter++) {
    word += 'bdfgklmnprstvz'[rest % 14];
    word += 'aeiou'[rest % 5];
    rest = Math.floor(rest / 3) + letter;
  }
  return word;
}
