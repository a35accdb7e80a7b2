import type { DetectableDispute } from '../claims/load.js';
import { decide } from './decide.js';
import type { Passage } from './passage.js';
import { type BlockReading, createReader } from './reader.js';

export type { BlockReading } from './reader.js';

export type Detector = {
  /** Reads a block's text: linear in it, and worth keeping while the text stays. */
  readBlock(text: string): BlockReading;
  /** The passages in an article's blocks, in their order. `Passage.block` is an index into `blocks`. */
  decide(blocks: readonly BlockReading[]): Passage[];
};

/**
 * Makes a detector for these disputes. Most pages are about none of them and stop at the event gate: the names that an
 * article about the dispute cannot do without.
 */
export function createDetector(disputes: readonly DetectableDispute[]): Detector {
  const { readBlock, readFully } = createReader(disputes);
  return {
    readBlock,
    decide(blocks) {
      const concerned = disputes.filter((bundled) => passesGate(blocks, bundled));
      if (concerned.length === 0) return [];
      const article = readFully(blocks);
      return concerned.flatMap((bundled) => decide(article, bundled));
    },
  };
}

function passesGate(blocks: readonly BlockReading[], { dispute, kinds }: DetectableDispute): boolean {
  return kinds.gate.every((group) =>
    blocks.some(({ names }) => names.some((hit) => hit.dispute === dispute.id && group.includes(hit.kind))),
  );
}
