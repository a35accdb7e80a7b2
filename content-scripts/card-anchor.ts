import type { Box } from './card-place.js';

/** Where keeping all of a passage free would leave the card less than this, only the line under the pointer is. */
const comfortableHeightPx = 240;

/** Where in its passage a card hangs: the line (a client rect of the range) and the pointer's place on it. */
export type CardAnchor = { readonly line: number; readonly fromLeft: number };

/** The line of the range under (or nearest to) the point; without a point, the first line. */
export function anchorAt(range: Range, at?: { readonly x: number; readonly y: number }): CardAnchor {
  const lines = linesOf(range);
  if (at === undefined) return { line: 0, fromLeft: 0 };
  const distances = lines.map((line) => distance(line, at));
  const line = Math.max(0, distances.indexOf(Math.min(...distances)));
  return { line, fromLeft: at.x - (lines[line]?.left ?? at.x) };
}

/** The box that the card must leave free, and the pointer's x, as the page now stands; nothing if not rendered. */
export function anchorBox(range: Range, anchor: CardAnchor, viewport: Box) {
  const lines = linesOf(range);
  const line = lines[anchor.line] ?? lines[0];
  if (line === undefined) return undefined;
  const whole = range.getBoundingClientRect();
  const room = Math.max(whole.top - viewport.top, viewport.top + viewport.height - whole.bottom);
  const box: Box = room >= comfortableHeightPx ? whole : line;
  return { box, line, pointerX: line.left + anchor.fromLeft };
}

function linesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function distance(line: DOMRect, { x, y }: { readonly x: number; readonly y: number }): number {
  return Math.hypot(Math.max(line.left - x, 0, x - line.right), Math.max(line.top - y, 0, y - line.bottom));
}
