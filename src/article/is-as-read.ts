import type { Block } from './block.js';

/** Whether the page still has the block's text where it was read. */
export function isAsRead({ text, pieces }: Block): boolean {
  return pieces.every(({ node, start, from, length }) => {
    const now = node.data.slice(from, from + length).replace(/[\t\n\r\f]/g, ' ');
    return node.isConnected && now === text.slice(start, start + length);
  });
}
