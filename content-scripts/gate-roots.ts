/** So many elements are asked between two pauses. */
const STRETCH = 200;

/**
 * The open shadow roots directly in this tree; `undefined` now and then, where the page may have its turn. Every element is
 * asked: nothing else tells which have one, and the walk costs no more than a search for those that often do.
 */
export function* shadowRootsIn(tree: Document | ShadowRoot): Generator<ShadowRoot | undefined> {
  const elements = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (let asked = 1; elements.nextNode(); asked++) {
    const { shadowRoot } = elements.currentNode as Element; // The walker shows nothing else.
    if (shadowRoot) yield shadowRoot;
    else if (asked % STRETCH === 0) yield undefined;
  }
}
