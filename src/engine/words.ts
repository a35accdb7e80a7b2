import { PLAIN_LETTERS } from './plain-letters.js';

/** A word of a text, folded for comparison, with its place in the text as it was written. */
export type Word = {
  readonly form: string;
  /** UTF-16 offsets into the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/** Folded form of each character met so far; `null` separates words, an empty string leaves no trace. */
const known = new Map<string, string | null>();

function foldCharacter(character: string): string | null {
  if (/[\p{M}\p{Cf}]/u.test(character)) return '';
  if (!/[\p{L}\p{N}]/u.test(character)) return null;
  const bare = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return [...bare].map((letter) => PLAIN_LETTERS[letter] ?? letter).join('');
}

function folded(character: string): string | null {
  let form = known.get(character);
  if (form === undefined) {
    form = foldCharacter(character);
    known.set(character, form);
  }
  return form;
}

/**
 * The words of a text: lower case, without accents, stress marks and soft hyphens. Everything that is neither letter
 * nor digit separates words, apostrophes and hyphens included, so that one rule serves all languages.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let form = '';
  let start = 0;
  let end = 0;
  let at = 0;
  for (const character of text) {
    const letters = folded(character);
    if (letters === null) {
      if (form) words.push({ form, start, end });
      form = '';
    } else if (letters) {
      if (!form) start = at;
      form += letters;
      end = at + character.length;
    }
    at += character.length;
  }
  if (form) words.push({ form, start, end });
  return words;
}
