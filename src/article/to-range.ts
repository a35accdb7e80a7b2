import type { Block, Piece } from './block.js';

/**
 * The range of the page that shows the block's text [start, end).
 *
 * @throws RangeError where the block has no such text
 */
export function toRange(block: Block, start: number, end: number): Range {
  const { text, pieces } = block;
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no characters ${start} to ${end} in a block of ${text.length}`);
  // A character of no node, the space of a line break, is left outside.
  const first = pieces[firstEndingAfter(pieces, start)];
  const next = firstEndingAfter(pieces, end - 1);
  const last = (pieces[next]?.start ?? end) < end ? pieces[next] : pieces[next - 1];
  if (!first || !last) throw new RangeError(`characters ${start} to ${end} are in no text node`);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetIn(first, start));
  range.setEnd(last.node, offsetIn(last, end));
  return range;
}

function offsetIn({ start, from, length }: Piece, at: number): number {
  return from + Math.min(length, Math.max(0, at - start));
}

function firstEndingAfter(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
