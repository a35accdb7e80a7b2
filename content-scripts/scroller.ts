import { isElement, renderedIn } from '../src/article/flat-tree.js';
import type { Box } from './card-place.js';

/** A part of the page that scrolls by itself, and the box that it shows its content in, in client coordinates. */
export type Scroller = { readonly element: Element; box(): Box };

/** The innermost scroller that the node is in; nothing where only the page itself scrolls. */
export function scrollerAround(node: Node): Scroller | undefined {
  for (let at = isElement(node) ? node : renderedIn(node); at; at = renderedIn(at))
    if (isScroller(at)) return scroller(at);
  return undefined;
}

function scroller(element: Element): Scroller {
  return { element, box: () => element.getBoundingClientRect() };
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  // The overflow of these two is the viewport's.
  if (element === document.documentElement || element === document.body) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}
