import type { Block, Piece } from './block.js';
import type { Stretch, TextPlace } from './stretch.js';

/** The white space that HTML collapses; a no-break space is a character like any other. */
const LEADING = /^[ \t\n\r\f]+/;
const WIDE = /[ \t\n\r\f]{2,}/g;

/** Puts a block together from a stretch's text, or from some of it; nothing where no word is left. */
export function composeBlock(stretch: Stretch, places: readonly TextPlace[]): Block | undefined {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  // Asked of the text itself, this would put it together anew for each of its nodes.
  let isInWord = false;
  for (const { node, onNewLine } of places) {
    const { data } = node;
    if (onNewLine && isInWord) append(' ');
    let from = isInWord ? 0 : (LEADING.exec(data)?.[0].length ?? 0);
    for (const { index, 0: space } of data.matchAll(WIDE)) {
      if (index < from) continue;
      add(node, from, index + 1);
      from = index + space.length;
    }
    add(node, from, data.length);
  }
  const text = parts.join('').trimEnd();
  const { kind, root, container } = stretch;
  return /\S/.test(text) ? { text, kind, root, container, pieces: trimTo(text.length, pieces) } : undefined;

  function add(node: Text, from: number, to: number): void {
    if (to <= from) return;
    pieces.push({ node, start: length, from, length: to - from });
    append(node.data.slice(from, to).replace(/[\t\n\r\f]/g, ' '));
  }

  function append(part: string): void {
    parts.push(part);
    length += part.length;
    isInWord = !part.endsWith(' ');
  }
}

function trimTo(end: number, pieces: readonly Piece[]): Piece[] {
  return pieces
    .filter(({ start }) => start < end)
    .map((piece) => (piece.start + piece.length > end ? { ...piece, length: end - piece.start } : piece));
}
