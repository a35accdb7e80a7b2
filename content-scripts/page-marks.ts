import type { Block } from '../src/article/block.js';
import { toRange } from '../src/article/to-range.js';
import type { Passage } from '../src/engine/passage.js';
import type { MarkedPassage } from './marked-passage.js';
import { isClipped } from './page-clipped.js';
import { createIds } from './page-ids.js';

/** Turns found passages into marked ones: with the place on the page, and an id that survives the next time. */
export function createMarker(): (passages: readonly Passage[], blocks: readonly Block[]) => MarkedPassage[] {
  const idsOf = createIds();
  return (passages, blocks) => {
    const placed = passages.flatMap((passage) => placeOf(passage, blocks));
    const ids = idsOf(placed.map(({ passage, block }) => keyOf(passage, block)));
    return placed.map((place, index) => ({ ...place, id: ids[index] ?? 0 }));
  };
}

function placeOf(passage: Passage, blocks: readonly Block[]): Omit<MarkedPassage, 'id'>[] {
  const block = blocks[passage.block];
  if (!block) throw new Error(`A passage is in block ${passage.block} of ${blocks.length}`);
  const range = toRange(block, passage.start, passage.end);
  const quote = block.text.slice(passage.start, passage.end);
  return isClipped(range) ? [] : [{ passage, block, range, quote }];
}

/** Without the points: settings can hide some of them while the passage stays. */
function keyOf({ dispute, side, start, end }: Passage, { text }: Block): string {
  return JSON.stringify([dispute, side, start, end, text]);
}
