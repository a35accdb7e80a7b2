import type { CueFile } from '../claims/schema.js';
import { type Element, parsePattern } from './pattern.js';
import type { Word } from './words.js';

/** A dispute's cues in one language. */
export type DisputeCues = { readonly dispute: string; readonly file: CueFile };

/** A cue of a dispute found in a run of words. `languages` is the set of languages that know it, one bit each. */
export type Hit = {
  readonly dispute: string;
  readonly kind: string;
  readonly languages: number;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
};

type Pattern = {
  readonly dispute: string;
  readonly kind: string;
  languages: number;
  readonly elements: readonly CompiledElement[];
};
type CompiledElement = { readonly gap: number; readonly symbols: ReadonlySet<number> };

export type Lexicon = {
  /** The languages, in the order of their bits. */
  readonly languages: readonly string[];
  /** The languages in which this form is a frequent function word. */
  commonIn(form: string): number;
  /** The languages in which this form is an abbreviation that ends in a full stop. */
  abbreviationIn(form: string): number;
  /** Finds every cue among the words from index `from` up to, not including, `to`. */
  find(words: readonly Word[], from: number, to: number): Hit[];
};

/**
 * One lexicon for all disputes and languages. The naive search tries each pattern at each word. Here every word or stem that any
 * pattern names is a symbol; a text word asks once, through maps of forms and of their prefixes, which symbols it is,
 * and only patterns that begin with one of those are tried: the work grows with the text, not with the cue files.
 */
export function createLexicon(cues: readonly DisputeCues[]): Lexicon {
  const languages = [...new Set(cues.map(({ file }) => file.language))];
  const symbols = createSymbols();
  const starts = new Map<number, Pattern[]>();
  const common = new Map<string, number>();
  const abbreviations = new Map<string, number>();
  const patterns = new Map<string, Pattern>();
  for (const { dispute, file } of cues) {
    const language = 1 << languages.indexOf(file.language);
    for (const word of file.common) addForm(common, word, language);
    for (const word of file.abbreviations) addForm(abbreviations, word, language);
    for (const [kind, sources] of Object.entries(file.cues))
      for (const source of sources) addPattern(dispute, kind, source, language);
  }

  function addForm(map: Map<string, number>, source: string, language: number) {
    const form = parsePattern(source).at(-1)?.alternatives[0];
    if (form) map.set(form, (map.get(form) ?? 0) | language);
  }

  function addPattern(dispute: string, kind: string, source: string, language: number) {
    const elements = parsePattern(source);
    const key = `${dispute}\n${kind}\n${JSON.stringify(elements)}`;
    const known = patterns.get(key);
    if (known) {
      known.languages |= language;
      return;
    }
    const pattern = { dispute, kind, languages: language, elements: elements.map(compile) };
    patterns.set(key, pattern);
    for (const symbol of pattern.elements[0]?.symbols ?? []) {
      const list = starts.get(symbol);
      if (list) list.push(pattern);
      else starts.set(symbol, [pattern]);
    }
  }

  function compile({ gap, alternatives }: Element): CompiledElement {
    return { gap, symbols: new Set(alternatives.map(symbols.name)) };
  }

  function find(words: readonly Word[], from: number, to: number): Hit[] {
    const read = words.slice(from, to).map((word) => symbols.of(word.form));
    const hits: Hit[] = [];
    read.forEach((own, at) => {
      for (const symbol of own)
        for (const pattern of starts.get(symbol) ?? []) {
          const last = end(pattern.elements, read, at);
          if (last >= 0) hits.push(hitOf(pattern, from + at, from + last));
        }
    });
    return hits;
  }

  return {
    languages,
    commonIn: (form) => common.get(form) ?? 0,
    abbreviationIn: (form) => abbreviations.get(form) ?? 0,
    find,
  };
}

function hitOf({ dispute, kind, languages }: Pattern, first: number, last: number): Hit {
  return { dispute, kind, languages, first, last };
}

/** Index of the word at which the pattern that begins at `at` ends, or -1. */
function end(elements: readonly CompiledElement[], read: readonly (readonly number[])[], at: number): number {
  let last = at;
  for (const { gap, symbols } of elements.slice(1)) {
    const limit = Math.min(last + 1 + gap, read.length - 1);
    let next = last + 1;
    while (next <= limit && !read[next]?.some((symbol) => symbols.has(symbol))) next++;
    if (next > limit) return -1;
    last = next;
  }
  return last;
}

const NONE: readonly number[] = [];

/** Numbers the words and stems of all patterns; tells which of them a text's word is. */
function createSymbols() {
  const numbers = new Map<string, number>();
  const answers = new Map<string, readonly number[]>();

  function name(alternative: string): number {
    const number = numbers.get(alternative) ?? numbers.size;
    numbers.set(alternative, number);
    return number;
  }

  function of(form: string): readonly number[] {
    let answer = answers.get(form);
    if (!answer) {
      answer = lookUp(form);
      answers.set(form, answer);
    }
    return answer;
  }

  function lookUp(form: string): readonly number[] {
    const found: number[] = [];
    const exact = numbers.get(form);
    if (exact !== undefined) found.push(exact);
    for (let length = 1; length <= form.length; length++) {
      const stem = numbers.get(`${form.slice(0, length)}*`);
      if (stem !== undefined) found.push(stem);
    }
    return found.length ? found : NONE;
  }

  return { name, of };
}
