import type { Block } from '../src/article/block.js';
import { detectable } from '../src/claims/load.js';
import { type BlockReading, createDetector, type Detector } from '../src/engine/detector.js';
import type { Passage } from '../src/engine/passage.js';

/** Finds the passages in a page's blocks, again and again; a text that is still there is not read twice. */
export function createDetection(): (blocks: readonly Block[]) => Passage[] {
  let readings: ReadonlyMap<string, BlockReading> = new Map();
  return (blocks) => {
    const read = (text: string) => readings.get(text) ?? theDetector().readBlock(text);
    readings = new Map(blocks.map(({ text }) => [text, read(text)]));
    return theDetector().decide(blocks.map(({ text }) => readings.get(text) ?? read(text)));
  };
}

let detector: Detector | undefined;

/** Made when a page is first read, not before: a switched-off extension costs nothing. */
function theDetector(): Detector {
  detector ??= createDetector(detectable);
  return detector;
}
