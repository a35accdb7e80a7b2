import type { Source, Statement } from '../claims/schema.js';
import { wordingsOf } from './wordings.js';

/** A longer stretch is likelier to differ in a letter from what the source prints. */
const mostWords = 10;
const leastWords = 2;

/**
 * Words of the statement as they should stand at that source, for a text fragment: of its own published translation, or
 * of the original in its language. Nothing where no wording in its language is known.
 */
export function wordingAtSource(statement: Statement, id: string, { language }: Source): string | undefined {
  const wordings = wordingsOf(statement);
  const own = wordings.find(({ source }) => source === id);
  const original = wordings.find((wording) => wording.is === 'original' && wording.language === language);
  const text = (own ?? original)?.text;
  return text === undefined ? undefined : searchable(text);
}

/** The longest stretch between marks that outlets set each in their own way: omissions, quotation marks, dashes. */
function searchable(text: string): string | undefined {
  const stretches = text.split(/…|\.{3}|["“”„«»()[\]]|\s[-–—]\s|—/).map(wordsOf);
  const longest = stretches.reduce((best, words) => (words.length > best.length ? words : best), []);
  return longest.length < leastWords ? undefined : longest.slice(0, mostWords).join(' ');
}

function wordsOf(stretch: string): string[] {
  return stretch
    .replace(/^[\s.,;:!?]+|[\s.,;:!?]+$/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
