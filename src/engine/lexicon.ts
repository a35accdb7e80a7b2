import { type Element, parsePattern } from './pattern.js';
import { finish, type Steps } from './steps.js';
import { createSymbols } from './symbols.js';
import type { Word } from './words.js';

/** A dispute's cues: patterns by kind. */
export type DisputeCues = {
  readonly dispute: string;
  readonly cues: Readonly<Record<string, readonly string[]>>;
};

/** A cue of a dispute found in a run of words. */
export type Hit = {
  readonly dispute: string;
  readonly kind: string;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
};

/** Finds every cue among the words from index `from` up to, not including, `to`. */
export type Lexicon = (words: readonly Word[], from: number, to: number) => Hit[];

type CompiledElement = { readonly gap: number; readonly symbols: readonly number[] };
type Pattern = Pick<Hit, 'dispute' | 'kind'> & { readonly elements: readonly CompiledElement[] };

/** So many patterns are taken in at a step. */
const PATTERNS_A_STEP = 30;

/** Makes a lexicon at once. */
export function createLexicon(disputes: readonly DisputeCues[]): Lexicon {
  return finish(buildLexicon(disputes));
}

/**
 * Makes one lexicon of the cues of all disputes. The naive search tries each pattern at each word. Here every word or
 * stem that any pattern names is a symbol; a text word asks once, through maps of forms and of their prefixes, which
 * symbols it is, and only patterns that begin with one of those are tried: the work grows with the text, not with the
 * cues.
 */
export function* buildLexicon(disputes: readonly DisputeCues[]): Steps<Lexicon> {
  const symbols = createSymbols();
  const starts = new Map<number, Pattern[]>();
  const known = new Set<string>();
  for (const { dispute, cues } of disputes)
    for (const [kind, sources] of Object.entries(cues))
      for (const source of sources) {
        const key = `${dispute}\n${kind}\n${source}`;
        if (!known.has(key)) addPattern({ dispute, kind, elements: parsePattern(source).map(compile) });
        known.add(key);
        if (known.size % PATTERNS_A_STEP === 0) yield;
      }

  function compile({ gap, alternatives }: Element): CompiledElement {
    return { gap, symbols: alternatives.map(symbols.name) };
  }

  function addPattern(pattern: Pattern): void {
    for (const symbol of pattern.elements[0]?.symbols ?? []) {
      const list = starts.get(symbol);
      if (list) list.push(pattern);
      else starts.set(symbol, [pattern]);
    }
  }

  return (words, from, to) => {
    const read = words.slice(from, to).map((word) => symbols.of(word.form));
    const hits: Hit[] = [];
    read.forEach((own, at) => {
      for (const symbol of own)
        for (const { dispute, kind, elements } of starts.get(symbol) ?? []) {
          const last = end(elements, read, at);
          if (last >= 0) hits.push({ dispute, kind, first: from + at, last: from + last });
        }
    });
    return hits;
  };
}

/** Index of the word at which the pattern that begins at `at` ends, or -1. */
function end(elements: readonly CompiledElement[], read: readonly (readonly number[])[], at: number): number {
  let last = at;
  for (let index = 1; index < elements.length; index++) {
    const { gap = 0, symbols = [] } = elements[index] ?? {};
    const limit = Math.min(last + 1 + gap, read.length - 1);
    let next = last + 1;
    while (next <= limit && !read[next]?.some((symbol) => symbols.includes(symbol))) next++;
    if (next > limit) return -1;
    last = next;
  }
  return last;
}
