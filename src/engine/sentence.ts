import type { Hit } from './lexicon.js';
import { type Span, splitSentences } from './sentences.js';
import type { Word } from './words.js';

/** A sentence of a block with the cues that were found in it. */
export type Sentence = Span & {
  readonly hits: readonly Hit[];
  readonly wordCount: number;
  /** An earlier sentence opened a quotation that goes on. */
  readonly continuesQuotation: boolean;
  /** Some of its words stand in quotation marks. */
  readonly quotes: boolean;
  readonly isQuestion: boolean;
};

export type SentenceOptions = {
  readonly isAbbreviation: (word: string) => boolean;
  /** The cues among the words from one index up to, not including, another. */
  readonly find: (from: number, to: number) => readonly Hit[];
};

/** Splits a block into sentences and finds the cues of each: one pass over its text. */
export function readSentences(text: string, words: readonly Word[], options: SentenceOptions): Sentence[] {
  let from = 0;
  let isOpen = false;
  return splitSentences(text, options.isAbbreviation).map((span) => {
    const to = indexAfter(words, from, span.end);
    const own = text.slice(span.start, span.end);
    const quotation = readQuotation(own, isOpen);
    const sentence = {
      ...span,
      hits: options.find(from, to),
      wordCount: to - from,
      continuesQuotation: isOpen,
      quotes: quotation.quotes,
      isQuestion: /\?["”»“)]*$/.test(own),
    };
    from = to;
    isOpen = quotation.isOpen;
    return sentence;
  });
}

function indexAfter(words: readonly Word[], from: number, end: number): number {
  let to = from;
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return to;
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
