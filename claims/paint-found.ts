import { readWords } from '../src/engine/words.js';
import type { Query } from './search.js';

const NAME = 'rejoinder-found';

/** Paints, within the element, every word that begins like one of the query's; without a query, nothing. */
export function paintFound(root: Element, query: Query): void {
  CSS.highlights.delete(NAME);
  if (query.length > 0) CSS.highlights.set(NAME, new Highlight(...rangesOf(root, query)));
}

function rangesOf(root: Element, query: Query): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { form, start, end } of readWords(node.nodeValue ?? ''))
      if (query.some((word) => form.startsWith(word))) ranges.push(rangeIn(node, start, end));
  return ranges;
}

function rangeIn(node: Node, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
