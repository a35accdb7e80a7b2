import type { Hit, Lexicon } from './lexicon.js';
import { type Span, splitSentences } from './sentences.js';
import { readWords, type Word } from './words.js';

/** A sentence with its cues; the cues of all languages still, since a short block takes its language from the article. */
export type Sentence = Span & {
  readonly hits: readonly Hit[];
  readonly wordCount: number;
  /** The sentence begins inside a quotation that an earlier one opened, and whether it holds any quoted words. */
  readonly continuesQuotation: boolean;
  readonly quotes: boolean;
};

/** What the engine keeps of a block: computed once, as long as its text stays the same. */
export type BlockReading = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** How many frequent words of each language the block holds, in the lexicon's order of languages. */
  readonly votes: readonly number[];
};

/** Finds sentences, cues and the votes for the block's language: one pass over its text. */
export function readBlock(text: string, lexicon: Lexicon): BlockReading {
  const words = readWords(text);
  const votes = countVotes(words, lexicon);
  const spans = splitSentences(text, (word) => lexicon.abbreviationIn(word) !== 0);
  let from = 0;
  let isOpen = false;
  const sentences = spans.map((span) => {
    const to = indexAfter(words, from, span.end);
    const quotation = readQuotation(text.slice(span.start, span.end), isOpen);
    const sentence = {
      ...span,
      hits: lexicon.find(words, from, to),
      wordCount: to - from,
      continuesQuotation: isOpen,
      quotes: quotation.quotes,
    };
    from = to;
    isOpen = quotation.isOpen;
    return sentence;
  });
  return { text, words, sentences, votes };
}

function indexAfter(words: readonly Word[], from: number, end: number): number {
  let to = from;
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return to;
}

function countVotes(words: readonly Word[], lexicon: Lexicon): number[] {
  const votes = lexicon.languages.map(() => 0);
  for (const word of words) {
    let languages = lexicon.commonIn(word.form);
    for (let bit = 0; languages; bit++, languages >>>= 1)
      if (languages & 1) votes[bit] = (votes[bit] ?? 0) + 1;
  }
  return votes;
}

/**
 * Whether a quotation is open after the sentence. Languages use the same marks for opening and for closing, so each
 * turns the state, but for the low one, which only opens.
 */
function readQuotation(text: string, wasOpen: boolean): { isOpen: boolean; quotes: boolean } {
  const marks = text.match(/["“”„«»]/g) ?? [];
  const isOpen = marks.reduce((open, mark) => mark === '„' || !open, wasOpen);
  return { isOpen, quotes: wasOpen || marks.length > 0 };
}
