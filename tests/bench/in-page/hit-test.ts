import { createHitTest } from '../../../content-scripts/hit-test.js';
import type { MarkedPassage } from '../../../content-scripts/marked-passage.js';
import { timeMany } from './time.js';

/** What one hit test costs, in ms, among so many passages: on a passage, and beside all. */
export function hitTest(passages: number): { readonly on: number; readonly beside: number } {
  const text = 'He said that it was not him who had done it, and that others had.';
  document.body.innerHTML = `<p>${text}</p>`.repeat(passages);
  const hit = createHitTest();
  hit.set([...document.querySelectorAll('p')].map(asMarked));
  const { left, top } = document.querySelectorAll('p')[10]?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const on = hit.passageAt(left + 30, top + 8, document.body);
  if (!on) throw new Error('the hit test missed');
  return {
    on: timeMany(500, () => hit.passageAt(left + 30, top + 8, document.body)),
    beside: timeMany(500, () => hit.passageAt(innerWidth - 10, top + 8, document.body)),
  };
}

function asMarked(paragraph: Element, id: number): MarkedPassage {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const { firstChild } = paragraph;
  if (firstChild) range.setStart(firstChild, 0);
  if (firstChild) range.setEnd(firstChild, firstChild.nodeValue?.length ?? 0);
  return { id, range } as unknown as MarkedPassage;
}
