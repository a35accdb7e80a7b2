import type { Block } from '../src/article/block.js';
import type { Passage } from '../src/engine/passage.js';

/** A passage as it is painted on the page. */
export type MarkedPassage = {
  /** Unique in its frame, and the same as long as the passage stands on the page, also when it is painted anew. */
  readonly id: number;
  readonly passage: Passage;
  readonly block: Block;
  readonly range: Range;
  /** The marked words. */
  readonly quote: string;
};
