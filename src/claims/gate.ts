import { type Element, parsePattern } from '../engine/pattern.js';
import { type Search, type Source, searchFor } from './gate-keys.js';
import { lettersOf, wordOf } from './gate-words.js';
import type { Outline } from './outline.js';

/**
 * The gate of a dispute as regular expressions over folded text, for each group and script: all groups must be found.
 * They let through whatever the outline's own gate does, and some more: small enough for every page, where the outline
 * is not.
 */
export type Gate = {
  readonly dispute: string;
  readonly groups: readonly { readonly latin: Search; readonly other: Search }[];
};

/** A stem is cut to so many letters: many names begin alike. */
const STEM_LETTERS = 9;
/** So many characters, at most, of each word that may come between two words of a pattern. */
const CHARACTERS_BETWEEN = 16;

/** Draws a dispute's gate from its outline. */
export function gateOf({ dispute, gate, names }: Outline): Gate {
  const groups = gate.map((kinds) => {
    const sources = sourcesOf(kinds.flatMap((kind) => names[kind] ?? []).map(parsePattern));
    const isLatin = ({ source }: Source) => /^[\0-\x7f]*$/.test(source);
    return {
      latin: searchFor(sources.filter(isLatin)),
      other: searchFor(sources.filter((source) => !isLatin(source))),
    };
  });
  return { dispute, groups };
}

/**
 * A pattern of one word is that word. One of several counts as found with any place of it that the single words cover;
 * where there is none, all its places must stand near each other.
 */
function sourcesOf(patterns: readonly (readonly Element[])[]): Source[] {
  const single = patterns.filter(({ length }) => length === 1).flat();
  const words = new Set(single.flatMap(({ alternatives }) => alternatives).map(shorten));
  const isKnown = (alternative: string) => beginningsOf(alternative).some((each) => words.has(each));
  const sequences = patterns
    .filter((pattern) => pattern.length > 1)
    .filter((pattern) => !pattern.some(({ alternatives }) => alternatives.every(isKnown)))
    .map(sequenceOf);
  const own = [...words].map((word): Source => ({ source: wordOf(word), places: [[word]] }));
  const needed = own.filter(
    ({ source }) => !own.some((one) => one.source !== source && source.includes(one.source)),
  );
  const bySource = new Map([...needed, ...sequences].map((each) => [each.source, each]));
  return [...bySource.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

function shorten(alternative: string): string {
  return alternative.endsWith('*') && alternative.length > STEM_LETTERS
    ? `${alternative.slice(0, STEM_LETTERS)}*`
    : alternative;
}

/** The word itself and every stem that it is an instance of. */
function beginningsOf(alternative: string): string[] {
  const letters = lettersOf(alternative);
  return [alternative, ...Array.from(letters, (_, index) => `${letters.slice(0, index + 1)}*`)];
}

function sequenceOf(pattern: readonly Element[]): Source {
  const source = pattern
    .map(({ gap, alternatives }, index) => {
      const between = index === 0 ? '' : `[^]{0,${(gap + 1) * CHARACTERS_BETWEEN}}?`;
      const words = [...new Set(alternatives.map(wordOf))];
      return between + (words.length > 1 ? `(?:${words.join('|')})` : words.join());
    })
    .join('');
  return { source, places: pattern.map(({ alternatives }) => alternatives) };
}
