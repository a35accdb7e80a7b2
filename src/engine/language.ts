import type { Outline } from '../claims/outline.js';
import { parsePattern } from './pattern.js';
import type { Word } from './words.js';

/**
 * Fewer frequent words than this do not tell a block's language: it is read in the article's, and, where it names anyone,
 * in the one that its few words point to.
 */
const FEWEST_VOTES = 3;
const MOST_GUESSES = 3;
/** Siblings share their frequent words: a language with this part of the winner's votes is read as well. */
const SIBLING_SHARE = 0.6;

type Votes = ReadonlyMap<string, number>;

/** A block's words, and whether it names anyone of a dispute. */
export type JudgedBlock = { readonly words: readonly Word[]; readonly hasNames: boolean };

/** For each block the languages in which it is to be read. */
export type LanguageJudge = (blocks: readonly JudgedBlock[]) => string[][];

/**
 * Makes the judge of languages: a block's are those of its most frequent words. The page's `lang` is not asked: it is
 * often wrong, and quotations switch language.
 */
export function createLanguageJudge(outlines: readonly Pick<Outline, 'common'>[]): LanguageJudge {
  const languagesOf = new Map<string, Set<string>>();
  for (const { common } of outlines)
    for (const [language, sources] of Object.entries(common))
      for (const form of sources.flatMap(formsOf)) {
        const languages = languagesOf.get(form) ?? new Set();
        languagesOf.set(form, languages.add(language));
      }

  return (blocks) => {
    const votes = blocks.map(({ words }) => countVotes(words));
    const article = winners(sum(votes), 1);
    return votes.map((own, index) => {
      const sure = winners(own, FEWEST_VOTES);
      if (sure.length) return sure;
      return blocks[index]?.hasNames ? [...new Set([...article, ...fewOf(winners(own, 1))])].sort() : article;
    });
  };

  function countVotes(words: readonly Word[]): Votes {
    const votes = new Map<string, number>();
    for (const { form } of words)
      for (const language of languagesOf.get(form) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
    return votes;
  }
}

function formsOf(source: string): readonly string[] {
  return parsePattern(source).flatMap(({ alternatives }) => alternatives);
}

/** One or two words that many languages share say nothing. */
function fewOf(languages: string[]): string[] {
  return languages.length <= MOST_GUESSES ? languages : [];
}

function winners(votes: Votes, fewest: number): string[] {
  const most = Math.max(0, ...votes.values());
  if (most < fewest) return [];
  return [...votes]
    .filter(([, count]) => count >= most * SIBLING_SHARE)
    .map(([language]) => language)
    .sort();
}

function sum(lists: readonly Votes[]): Votes {
  const total = new Map<string, number>();
  for (const votes of lists)
    for (const [language, count] of votes) total.set(language, (total.get(language) ?? 0) + count);
  return total;
}
