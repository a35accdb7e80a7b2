import { type Element, parsePattern } from '../engine/pattern.js';
import type { Outline } from './outline.js';

/**
 * The gate of a dispute as regular expressions over folded text, one pair a group: all groups must be found. They let
 * through whatever the outline's own gate does, and some more: small enough for every page, where the outline is not.
 */
export type Gate = {
  readonly dispute: string;
  readonly groups: readonly { readonly latin: string; readonly other: string }[];
};

/** A stem is cut to so many letters: many names begin alike. */
const STEM_LETTERS = 9;
/** Shorter words end too many others: they must begin here. Longer ones may run into what stands before, as blocks do. */
const SHORTEST_FREE = 4;
const LETTERS = 'a-z\\u0370-\\u052f';
const EDGE = { before: `(?:^|[^${LETTERS}])`, after: `(?![${LETTERS}])` };
/** So many characters, at most, of each word that may come between two words of a pattern. */
const CHARACTERS_BETWEEN = 16;

/** Draws a dispute's gate from its outline. */
export function gateOf({ dispute, gate, names }: Outline): Gate {
  const groups = gate.map((kinds) => {
    const sources = sourcesOf(kinds.flatMap((kind) => names[kind] ?? []).map(parsePattern));
    const isLatin = (source: string) => /^[\0-\x7f]*$/.test(source);
    return {
      latin: sources.filter(isLatin).join('|'),
      other: sources.filter((source) => !isLatin(source)).join('|'),
    };
  });
  return { dispute, groups };
}

/**
 * A pattern of one word is that word. One of several counts as found with any place of it that the single words cover;
 * where there is none, all its places must stand near each other.
 */
function sourcesOf(patterns: readonly (readonly Element[])[]): string[] {
  const single = patterns.filter(({ length }) => length === 1).flat();
  const words = new Set(single.flatMap(({ alternatives }) => alternatives).map(shorten));
  const isKnown = (alternative: string) => beginningsOf(alternative).some((each) => words.has(each));
  const sequences = patterns
    .filter((pattern) => pattern.length > 1)
    .filter((pattern) => !pattern.some(({ alternatives }) => alternatives.every(isKnown)))
    .map(sequenceOf);
  const own = [...words].map(wordOf);
  return [
    ...new Set([
      ...own.filter((word) => !own.some((each) => each !== word && word.includes(each))),
      ...sequences,
    ]),
  ].sort();
}

function shorten(alternative: string): string {
  return alternative.endsWith('*') && alternative.length > STEM_LETTERS
    ? `${alternative.slice(0, STEM_LETTERS)}*`
    : alternative;
}

/** The word itself and every stem that it is an instance of. */
function beginningsOf(alternative: string): string[] {
  const letters = alternative.replace('*', '');
  return [alternative, ...Array.from(letters, (_, index) => `${letters.slice(0, index + 1)}*`)];
}

function sequenceOf(pattern: readonly Element[]): string {
  return pattern
    .map(({ gap, alternatives }, index) => {
      const between = index === 0 ? '' : `[^]{0,${(gap + 1) * CHARACTERS_BETWEEN}}?`;
      const words = [...new Set(alternatives.map(wordOf))];
      return between + (words.length > 1 ? `(?:${words.join('|')})` : words.join());
    })
    .join('');
}

function wordOf(alternative: string): string {
  const letters = alternative.replace('*', '');
  const before = letters.length < SHORTEST_FREE ? EDGE.before : '';
  return before + letters + (alternative.endsWith('*') ? '' : EDGE.after);
}
