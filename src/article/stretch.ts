import type { Block } from './block.js';

/** A text node as the reader comes upon it. */
export type TextPlace = {
  readonly node: Text;
  /** The element that renders it; for text that a component slots in, the slot. */
  readonly parent: Element;
  /** A line break stands before it. */
  readonly onNewLine: boolean;
};

/** Text nodes that follow one another on the page without a block's edge between them: what a block is made of. */
export type Stretch = Pick<Block, 'kind' | 'root' | 'container'> & { readonly places: readonly TextPlace[] };
