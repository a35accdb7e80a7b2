import type { BundledDispute } from '../claims/load.js';
import { type BlockReading as FullReading, readBlock as readFully } from './block-reading.js';
import { decide } from './decide.js';
import { createLexicon, type DisputeCues } from './lexicon.js';
import type { Passage } from './passage.js';
import { readWords } from './words.js';

/** What is known of a block as long as its text stays the same. */
export type BlockReading = { readonly text: string; readonly gateKinds: ReadonlySet<string> };

export type Detector = {
  /** Reads a block's text: linear in it, and the costly part, so keep the result while the text stays. */
  readBlock(text: string): BlockReading;
  /** The passages in an article's blocks, in their order. `Passage.block` is an index into `blocks`. */
  decide(blocks: readonly BlockReading[]): Passage[];
};

/**
 * Makes a detector for these disputes. Most pages are not about any of them and stop at the event gate: it looks for the
 * few kinds of cues that such an article cannot do without; the whole lexicon is made when a page first passes it.
 */
export function createDetector(disputes: readonly BundledDispute[]): Detector {
  const gate = createLexicon(
    disputes.flatMap((bundled) => cuesOf(bundled, new Set(bundled.kinds.gate.flat()))),
  );
  const full = once(() => createLexicon(disputes.flatMap((bundled) => cuesOf(bundled))));
  const readings = new WeakMap<BlockReading, FullReading>();

  function readBlock(text: string): BlockReading {
    const words = readWords(text);
    const hits = gate.find(words, 0, words.length);
    return { text, gateKinds: new Set(hits.map(({ dispute, kind }) => `${dispute}/${kind}`)) };
  }

  function readAgain(block: BlockReading): FullReading {
    const reading = readings.get(block) ?? readFully(block.text, full());
    readings.set(block, reading);
    return reading;
  }

  function passesGate(blocks: readonly BlockReading[], { dispute, kinds }: BundledDispute): boolean {
    return kinds.gate.every((group) =>
      blocks.some(({ gateKinds }) => group.some((kind) => gateKinds.has(`${dispute.id}/${kind}`))),
    );
  }

  return {
    readBlock,
    decide: (blocks) =>
      disputes
        .filter((bundled) => passesGate(blocks, bundled))
        .flatMap((bundled) => decide(blocks.map(readAgain), bundled)),
  };
}

/** A dispute's cue files, cut to some kinds if so asked. */
function cuesOf({ dispute, cueFiles }: BundledDispute, only?: ReadonlySet<string>): DisputeCues[] {
  return cueFiles.map((file) => {
    const cues = Object.entries(file.cues).filter(([kind]) => !only || only.has(kind));
    return { dispute: dispute.id, file: { ...file, cues: Object.fromEntries(cues) } };
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
