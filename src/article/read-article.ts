import { createArticleReader } from './article-reader.js';
import type { Block } from './block.js';

type ReadOptions = {
  /** Whether the reader cannot see what is in this element; attributes that hide are heeded anyway. */
  isHidden?(element: Element): boolean;
};

/**
 * What a reader reads on the page, block by block in reading order: also in open shadow roots, not in frames. Blocks go by
 * names and attributes of elements, so every DOM, with layout or without, gives the same ones.
 */
export function readArticle(root: Document | ShadowRoot | Element, options: ReadOptions = {}): Block[] {
  return createArticleReader(root, options).read();
}
