import { readWords } from './words.js';

/** One place of a pattern: any of these words (`said`) or stems (`apologi*`), after at most `gap` other words. */
export type Element = { readonly gap: number; readonly alternatives: readonly string[] };

const DEFAULT_GAP = 4;

/**
 * Reads a cue's pattern: words and `stem*`s in their order, `a|b*` for alternatives, `~` (or `~8`) for a gap of up to
 * four (eight) other words. Words are folded as texts are, so that a pattern is written in natural spelling.
 */
export function parsePattern(source: string): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+/)) {
    const distance = /^~(\d*)$/.exec(part);
    if (distance) {
      gap = distance[1] ? Number(distance[1]) : DEFAULT_GAP;
      continue;
    }
    for (const alternatives of readElement(part)) {
      elements.push({ gap, alternatives });
      gap = 0;
    }
  }
  return elements;
}

/** A part with an apostrophe or hyphen is several words in a row; one with bars is one word of several. */
function readElement(part: string): string[][] {
  if (part.includes('|')) return [part.split('|').flatMap((alternative) => foldSequence(alternative))];
  return foldSequence(part).map((word) => [word]);
}

/** Parts of patterns that were met before: languages have the same names, and one language the same stems in many frames. */
const folded = new Map<string, string[]>();

function foldSequence(text: string): string[] {
  const known = folded.get(text) ?? fold(text);
  folded.set(text, known);
  return known;
}

function fold(text: string): string[] {
  const forms = readWords(text).map((word) => word.form);
  const last = forms.at(-1);
  if (last !== undefined && text.endsWith('*')) forms[forms.length - 1] = `${last}*`;
  return forms;
}
