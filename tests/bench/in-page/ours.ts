import { createArticleReader } from '../../../src/article/article-reader.js';
import { isUnseen } from '../../../src/article/is-unseen.js';
import type { Briefing } from '../../../src/claims/outline.js';
import { outlines } from '../../../src/claims/outlines.js';
import { createDetector, type Detector } from '../../../src/engine/detector.js';

/** Reads the page as the content script does and gives the languages it would ask for: none where the gate stays shut. */
export function readToGate(detector: Detector): string[] {
  const blocks = createArticleReader(document, { isHidden: isUnseen }).read();
  return detector.languagesOf(blocks.map(({ text }) => detector.readBlock(text)));
}

/** Reads the page and finds its passages; gives their number. */
export function readAndDetect(detector: Detector): number {
  const blocks = createArticleReader(document, { isHidden: isUnseen }).read();
  return detector.decide(blocks.map(({ text }) => detector.readBlock(text))).length;
}

export function detectorOf(briefings: readonly Briefing[]): Detector {
  const detector = createDetector(outlines);
  detector.learn(briefings);
  return detector;
}
