import type { MarkedPassage } from './marked-passage.js';

/** So near above or below a line the pointer is still on it. In CSS pixels. */
const lineSlackPx = 3;

export type HitTest = {
  /** The passages that can be hit from now on. */
  set(shown: readonly MarkedPassage[]): void;
  /** The passage whose text is under the point, in client coordinates; `target` is what the pointer event names. */
  passageAt(x: number, y: number, target: EventTarget | null): MarkedPassage | undefined;
};

/**
 * Finds the passage under the pointer. Asking every passage for its boxes would cost too much while the pointer moves: the
 * browser says which character is there, bisection over the passages of that character's tree leads to one or two that
 * could hold it, and only those are asked.
 */
export function createHitTest(): HitTest {
  let byTree: ReadonlyMap<Node, readonly MarkedPassage[]> = new Map();
  let shadowRoots: ShadowRoot[] = [];

  function underCaret(x: number, y: number): MarkedPassage | undefined {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (!caret) return undefined;
    const { offsetNode, offset } = caret;
    const inTree = byTree.get(offsetNode.getRootNode()) ?? [];
    const index = firstNotBefore(inTree, offsetNode, offset);
    // The end of one passage can be the start of the next: the caret stands in both.
    return inTree.slice(index, index + 2).find(({ range }) => isOn(range, x, y));
  }

  return {
    set(shown) {
      byTree = sortedByTree(shown);
      shadowRoots = [...byTree.keys()].filter((root) => root instanceof ShadowRoot);
    },
    passageAt(x, y, target) {
      if (byTree.size === 0) return undefined;
      return underCaret(x, y) ?? underStretchedLink(byTree, { x, y, target });
    },
  };
}

/** Slots can show a tree's nodes in another order than they stand in, so reading order will not do. */
function sortedByTree(shown: readonly MarkedPassage[]): Map<Node, MarkedPassage[]> {
  const byTree = new Map<Node, MarkedPassage[]>();
  for (const marked of shown) {
    const tree = marked.range.startContainer.getRootNode();
    const inTree = byTree.get(tree);
    if (inTree) inTree.push(marked);
    else byTree.set(tree, [marked]);
  }
  for (const inTree of byTree.values())
    inTree.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return byTree;
}

/** Index of the first passage that does not end before the character. */
function firstNotBefore(inTree: readonly MarkedPassage[], node: Node, offset: number): number {
  let low = 0;
  let high = inTree.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = inTree[middle]?.range;
    if (range && isAfter(range, node, offset)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range whose nodes the page has just moved to another tree is no longer comparable. */
function isAfter(range: Range, node: Node, offset: number): boolean {
  return range.startContainer.getRootNode() === node.getRootNode() && range.comparePoint(node, offset) > 0;
}

/** A link laid over a whole teaser hides the teaser's text from the caret. */
function underStretchedLink(
  byTree: ReadonlyMap<Node, readonly MarkedPassage[]>,
  { x, y, target }: { readonly x: number; readonly y: number; readonly target: EventTarget | null },
): MarkedPassage | undefined {
  const link = target instanceof Element ? target.closest('a[href], [role="link"], button') : null;
  const teaser = link instanceof HTMLElement ? link.offsetParent : null;
  if (!teaser || teaser === document.body || teaser === document.documentElement) return undefined;
  const inTree = byTree.get(teaser.getRootNode()) ?? [];
  return inTree.find(({ range }) => teaser.contains(range.startContainer) && isOn(range, x, y));
}

/** Whether the point is on a line of the range, or between two of its lines, however wide they are set. */
function isOn(range: Range, x: number, y: number): boolean {
  const lines = [...range.getClientRects()].filter(({ left, right }) => x >= left && x <= right);
  if (lines.some(({ top, bottom }) => y >= top - lineSlackPx && y <= bottom + lineSlackPx)) return true;
  const isBelowOne = lines.some(({ bottom, height }) => y > bottom && y - bottom <= height);
  return isBelowOne && lines.some(({ top, height }) => y < top && top - y <= height);
}
