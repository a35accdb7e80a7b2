import type { Outline } from '../claims/outline.js';
import { parsePattern } from './pattern.js';
import type { Steps } from './steps.js';
import type { Word } from './words.js';

/**
 * Fewer frequent words than this do not tell a block's language: it is read in the article's, and, where it names anyone,
 * in the one that its few words point to.
 */
const FEWEST_VOTES = 3;
const MOST_GUESSES = 3;
/** Siblings share their frequent words: a language with this part of the winner's votes, and so many, is read as well. */
const SIBLING_SHARE = 0.65;
const FEWEST_SIBLING_VOTES = 5;

type Votes = ReadonlyMap<string, number>;

/** A block's words, and whether it names anyone of a dispute. */
export type JudgedBlock = { readonly words: readonly Word[]; readonly hasNames: boolean };

/** For each block the languages in which it is to be read. */
export type LanguageJudge = (blocks: readonly JudgedBlock[]) => Steps<string[][]>;

/**
 * Makes the judge of languages: a block's are those of its most frequent words. The page's `lang` is not asked: it is
 * often wrong, and quotations switch language. A block that names nobody is read in the languages that others need: menus
 * and lists would otherwise call for many.
 */
export function* createLanguageJudge(outlines: readonly Pick<Outline, 'common'>[]): Steps<LanguageJudge> {
  const languagesOf = new Map<string, Set<string>>();
  for (const { common } of outlines)
    for (const [language, sources] of Object.entries(common)) {
      yield;
      for (const form of sources.flatMap(formsOf)) {
        const languages = languagesOf.get(form) ?? new Set();
        languagesOf.set(form, languages.add(language));
      }
    }

  return function* (blocks) {
    const votes: Votes[] = [];
    for (const { words } of blocks) {
      votes.push(countVotes(words));
      yield;
    }
    const article = winners(sum(votes), 1);
    const own = blocks.map(({ hasNames }, index) => (hasNames ? ownOf(votes[index], article) : []));
    const needed = new Set([...article, ...own.flat()]);
    return votes.map((each, index) => {
      const sure = surely(each, article).filter((language) => needed.has(language));
      return sure.length ? sure : [...new Set([...article, ...(own[index] ?? [])])].sort();
    });
  };

  function countVotes(words: readonly Word[]): Votes {
    const votes = new Map<string, number>();
    for (const { form } of words)
      for (const language of languagesOf.get(form) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
    return votes;
  }
}

/** The folded forms of a frequent word. */
export function formsOf(source: string): readonly string[] {
  return parsePattern(source).flatMap(({ alternatives }) => alternatives);
}

/** What a block's own words say; a few that many languages share, the article's among them, say nothing. */
function ownOf(votes: Votes | undefined, article: readonly string[]): string[] {
  const sure = surely(votes, article);
  if (sure.length) return sure;
  const guessed = winners(votes, 1);
  const isNews = !guessed.some((language) => article.includes(language));
  return isNews && guessed.length <= MOST_GUESSES ? guessed : [];
}

/** On few votes, an equal that is not of the article has its words by chance. */
function surely(votes: Votes | undefined, article: readonly string[]): string[] {
  const sure = winners(votes, FEWEST_VOTES);
  const ofArticle = sure.filter((language) => article.includes(language));
  return ofArticle.length && winners(votes, FEWEST_SIBLING_VOTES).length === 0 ? ofArticle : sure;
}

function winners(votes: Votes | undefined, fewest: number): string[] {
  const most = Math.max(0, ...(votes?.values() ?? []));
  if (!votes || most < fewest) return [];
  return [...votes]
    .filter(([, count]) => count === most || (count >= most * SIBLING_SHARE && count >= FEWEST_SIBLING_VOTES))
    .map(([language]) => language)
    .sort();
}

function sum(lists: readonly Votes[]): Votes {
  const total = new Map<string, number>();
  for (const votes of lists)
    for (const [language, count] of votes) total.set(language, (total.get(language) ?? 0) + count);
  return total;
}
