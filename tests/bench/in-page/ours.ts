import { piecesOf } from '../../../content-scripts/gate-slices.js';
import { createGateTest } from '../../../content-scripts/gate-test.js';
import { textsUnder } from '../../../content-scripts/gate-texts.js';
import { createArticleReader } from '../../../src/article/article-reader.js';
import { isUnseen } from '../../../src/article/is-unseen.js';
import { gates } from '../../../src/claims/gates.js';
import type { Briefing } from '../../../src/claims/outline.js';
import { outlines } from '../../../src/claims/outlines.js';
import { createDetector, type Detector } from '../../../src/engine/detector.js';

/** What a page about other things pays: its text through the gate. Gives whether it opens. */
export function tryGate(): boolean {
  const test = createGateTest(gates);
  for (let times = 0; times < 3; times++) {
    let isFurther = false;
    for (const piece of piecesOf(textsUnder(document))) {
      const found = piece === '' ? 'shut' : test(piece);
      if (found === 'open') return true;
      isFurther ||= found === 'further';
    }
    if (!isFurther) return false;
  }
  return false;
}

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
