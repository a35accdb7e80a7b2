/** A sentence's place in its block, UTF-16 units, end exclusive, without the white space around it. */
export type Span = { readonly start: number; readonly end: number };

/** A stop or a run of them, the quotation marks and brackets that close with it, white space, what opens the next. */
const STOP = /([.!?…]+)((?:["'”’»“)\]]|\s»(?=\s))*)(\s+)(?:[–—-]\s*)?["'“„«‘(¿¡[]*(\S)/gu;
const WORD_BEFORE = /([\p{L}\p{M}.]*\p{L}|\d+)$/u;

/**
 * Splits a block into sentences. Not `Intl.Segmenter`: its rules and data differ between browsers, and the command line
 * and both browsers must mark the same passages.
 *
 * @param isAbbreviation tells whether a word (lower case, no final stop) may end in a stop inside a sentence
 */
export function splitSentences(text: string, isAbbreviation: (word: string) => boolean): Span[] {
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(STOP)) {
    const [, stop = '', closers = '', space = '', next = ''] = match;
    const end = match.index + stop.length + closers.length;
    if (end <= start || !isBoundary(text.slice(Math.max(start, match.index - 24), match.index), stop, next))
      continue;
    spans.push({ start, end });
    start = end + space.length;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;

  function isBoundary(before: string, stop: string, next: string): boolean {
    if (/\p{Ll}/u.test(next)) return false;
    if (stop !== '.') return true;
    const word = WORD_BEFORE.exec(before)?.[1];
    if (word === undefined) return true;
    if (/^\d{1,2}$/.test(word) || /^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word)) return false;
    return !isAbbreviation(word.toLowerCase());
  }
}
