/** Block text [start, start + length) is `node.data` from `from` on, one character for one. */
export type Piece = {
  readonly node: Text;
  readonly start: number;
  readonly from: number;
  readonly length: number;
};

/**
 * A paragraph-like stretch of the article. White space is collapsed as rendered, all other characters are the page's own.
 * Characters that no piece covers, such as the space that stands for a line break, are in no text node.
 */
export type Block = {
  readonly text: string;
  readonly kind: 'heading' | 'text';
  /** The tree that all text nodes of the block are in. */
  readonly root: Document | ShadowRoot;
  /** The block-level element that the text is laid out in. */
  readonly container: Element;
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
};
