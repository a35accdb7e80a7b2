import { readWords } from '../src/engine/words.js';

/** What stands together in one place of the page (a question with its notes, a statement, a record), by that place's id. */
export type SearchText = { readonly place: string; readonly text: string };
/** The words of a search, folded: without case, accents and punctuation. */
export type Query = readonly string[];

export function readQuery(typed: string): Query {
  return readWords(typed).map(({ form }) => form);
}

/** Folds all texts once; the search answers with the places of which one text has every word, each by its beginning. */
export function createSearch(texts: readonly SearchText[]): (query: Query) => ReadonlySet<string> {
  const folded = texts.map(({ place, text }) => ({ place, forms: readWords(text).map(({ form }) => form) }));
  return (query) => {
    const has = (forms: readonly string[]) =>
      query.every((word) => forms.some((form) => form.startsWith(word)));
    return new Set(folded.filter(({ forms }) => has(forms)).map(({ place }) => place));
  };
}
