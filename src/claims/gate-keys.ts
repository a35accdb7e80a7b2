import { isFree, lettersOf } from './gate-words.js';

/** Letters from the most to the least frequent, over the languages that names are known in. */
const FREQUENT = [
  'eaitnorsldumckpghvbyfjzwxq',
  'оаеинтсврклмдпуязыьгбчихжшюцщэф',
  'αοιτεσνηυρπκμλωδγχθφβξζψ',
];
/** By how much each letter is less frequent than the one before. */
const STEP = 0.88;
const MOST_FREQUENT = 0.12;
/** What a string costs by being looked for at all, as a frequency. */
const OVERHEAD = 1e-6;
/** What is more frequent than that tells too little. */
const TOO_FREQUENT = 2e-5;
const LENGTHS = [4, 5, 6];

/** A word, or several near each other: an expression, and for each place in it the words that can stand there. */
export type Source = { readonly source: string; readonly places: readonly (readonly string[])[] };

/**
 * Expressions ordered by rare short strings, of which no text that they find can do without one: to look for a hundred of
 * those at once costs little, and around each that is found only a few expressions are to be tried.
 */
export type Search = {
  /** Expressions that have no such string. */
  readonly keyless: string;
  /** By string, what is to be tried around it. No string is in another. */
  readonly keys: Readonly<Record<string, string>>;
};

/** Orders the sources by as few and as rare strings as can be found quickly. */
export function searchFor(sources: readonly Source[]): Search {
  const rarest = new Map(sources.map(({ source, places }) => [source, rarestPlace(places)]));
  const hasKeys = (words: readonly string[]) =>
    words.every((word) => frequencyOf(keysFor(word)) < TOO_FREQUENT);
  const keyed = [...rarest].filter(([, words]) => hasKeys(words));
  const keyless = [...rarest.keys()].filter((source) => !keyed.some(([other]) => other === source));
  const keys = cover(keyed.flatMap(([, words]) => words));
  const tried = (key: string) =>
    keyed.filter(([, words]) => words.some((word) => keyIn(word, keys) === key)).map(([source]) => source);
  return {
    keyless: keyless.join('|'),
    keys: Object.fromEntries(keys.map((key) => [key, tried(key).join('|')])),
  };
}

/** Strings of which each of the words has one: again and again the one that is cheapest for what it covers. */
function cover(words: readonly string[]): string[] {
  const left = new Set(words);
  const coverage = new Map<string, Set<string>>();
  for (const word of left)
    for (const key of keysFor(word)) coverage.set(key, (coverage.get(key) ?? new Set()).add(word));
  const keys: string[] = [];
  while (left.size > 0) {
    const best = cheapest(coverage, left);
    keys.push(best);
    for (const word of coverage.get(best) ?? []) left.delete(word);
  }
  return keys.filter((key) => !keys.some((other) => other !== key && key.includes(other))).sort();
}

function keyIn(word: string, keys: readonly string[]): string | undefined {
  return keys.find((key) => word.includes(key));
}

function rarestPlace(places: readonly (readonly string[])[]): readonly string[] {
  const cost = (words: readonly string[]) => words.reduce((sum, word) => sum + frequencyOf(keysFor(word)), 0);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** The key that is cheapest for what it covers of the words left. */
function cheapest(coverage: ReadonlyMap<string, ReadonlySet<string>>, left: ReadonlySet<string>): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const [key, words] of coverage) {
    const cost = (OVERHEAD + frequencyOf([key])) / [...words].filter((word) => left.has(word)).length;
    if (cost < least) [best, least] = [key, cost];
  }
  return best;
}

/** What of a word is enough to tell it from most others; nothing of a short one. */
function keysFor(word: string): string[] {
  const letters = lettersOf(word);
  if (!isFree(letters)) return [];
  return LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
      letters.slice(at, at + length),
    ),
  );
}

/** Of the rarest of these strings, guessed by its letters. */
function frequencyOf(keys: readonly string[]): number {
  return Math.min(1, ...keys.map((key) => [...key].reduce((all, letter) => all * ofLetter(letter), 1)));
}

function ofLetter(letter: string): number {
  const rank = Math.max(...FREQUENT.map((letters) => letters.indexOf(letter)));
  return MOST_FREQUENT * STEP ** (rank < 0 ? FREQUENT.join('').length : rank);
}
