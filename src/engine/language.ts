import type { CueFile } from '../claims/schema.js';
import { parsePattern } from './pattern.js';
import type { Word } from './words.js';

/** Fewer frequent words than this say nothing of a block's language: it takes the article's. */
const FEWEST_VOTES = 3;
/** Siblings share their frequent words: a language with this part of the winner's votes is read as well. */
const SIBLING_SHARE = 0.6;

type Votes = ReadonlyMap<string, number>;

/**
 * Makes the judge of languages: for each block the languages in which it is to be read, those of its most frequent words.
 * The page's `lang` is not asked: it is often wrong, and quotations switch language.
 */
export function createLanguageJudge(files: readonly Pick<CueFile, 'language' | 'common'>[]) {
  const languagesOf = new Map<string, string[]>();
  for (const { language, common } of files)
    for (const source of common)
      for (const form of parsePattern(source).flatMap(({ alternatives }) => alternatives))
        languagesOf.set(form, [...(languagesOf.get(form) ?? []), language]);

  return (blocks: readonly (readonly Word[])[]): string[][] => {
    const votes = blocks.map(countVotes);
    const article = winners(sum(votes), 1);
    return votes.map((own) => winners(own, FEWEST_VOTES) ?? article ?? []);
  };

  function countVotes(words: readonly Word[]): Votes {
    const votes = new Map<string, number>();
    for (const { form } of words)
      for (const language of languagesOf.get(form) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
    return votes;
  }
}

function winners(votes: Votes, fewest: number): string[] | undefined {
  const most = Math.max(0, ...votes.values());
  if (most < fewest) return undefined;
  return [...votes].filter(([, count]) => count >= most * SIBLING_SHARE).map(([language]) => language);
}

function sum(lists: readonly Votes[]): Votes {
  const total = new Map<string, number>();
  for (const votes of lists)
    for (const [language, count] of votes) total.set(language, (total.get(language) ?? 0) + count);
  return total;
}
