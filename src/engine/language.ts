import type { BlockReading } from './block-reading.js';

/** Fewer frequent words than this say nothing of a block's language: it takes the article's. */
const FEWEST_VOTES = 3;
/** Siblings share their frequent words: a language with this part of the winner's votes is read as well. */
const SIBLING_SHARE = 0.6;

/**
 * The languages in which each block is read, one bit each: those of its most frequent words. The page's `lang` is not
 * asked, it is often wrong, and quotations switch language.
 */
export function languagesOf(blocks: readonly BlockReading[]): number[] {
  const article = winners(sum(blocks.map((block) => block.votes)), 1);
  return blocks.map((block) => winners(block.votes, FEWEST_VOTES) || article);
}

function winners(votes: readonly number[], fewest: number): number {
  const most = Math.max(0, ...votes);
  if (most < fewest) return 0;
  return votes.reduce((bits, count, bit) => (count >= most * SIBLING_SHARE ? bits | (1 << bit) : bits), 0);
}

function sum(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...rest] = lists;
  return rest.reduce<number[]>(
    (total, list) => total.map((count, bit) => count + (list[bit] ?? 0)),
    [...first],
  );
}
