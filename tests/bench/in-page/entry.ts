import Mark from 'mark.js';
import { shadowRootsIn } from '../../../content-scripts/gate-roots.js';
import type { Briefing } from '../../../src/claims/outline.js';
import { outlines } from '../../../src/claims/outlines.js';
import { createDetector } from '../../../src/engine/detector.js';
import { bareWalk } from './bare-walk.js';
import { createDisputeFinder } from './dispute-finder.js';
import { growth } from './growth.js';
import { hitTest } from './hit-test.js';
import { detectorOf, readAndDetect, readToGate, tryGate } from './ours.js';
import { createRegexPerCue } from './regex-per-cue.js';
import { slices } from './slices.js';
import { syntheticDisputes } from './synthetic-disputes.js';
import { time } from './time.js';

const WORD = /\b(?:apolog(?:y|ise|ize)\w*|missiles?|presidents?)\b/gi;

/** Each is called once on a page freshly loaded, so that no row pays for or profits from another. */
const bench = {
  walk() {
    const cold = time(bareWalk);
    const warm = time(bareWalk).ms;
    const characters = cold.value.reduce((sum, { length }) => sum + length, 0);
    return { cold: cold.ms, warm, nodes: cold.value.length, characters };
  },
  regex: () => onTexts((texts) => texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0)),
  sentences: () => onTexts(segment('sentence')),
  words: () => onTexts(segment('word')),
  disputeFinder: (paraphrases: readonly string[]) => onTexts(createDisputeFinder(paraphrases)),
  regexPerCue: (patterns: readonly string[]) => onTexts(createRegexPerCue(patterns)),
  markJs: (words: readonly string[]) => time(() => new Mark(document.body).mark([...words])).ms,
  gate: () => time(tryGate),
  roots: () => time(() => [...shadowRootsIn(document)]).ms,
  reading: () => time(() => readToGate(createDetector(outlines))).ms,
  /** Puts an article about the dispute into the page; gives the languages that its reading needs. */
  insert(html: string): string[] {
    document.body.insertAdjacentHTML('beforeend', html);
    return readToGate(createDetector(outlines));
  },
  detection(html: string, briefings: readonly Briefing[]) {
    document.body.insertAdjacentHTML('beforeend', html);
    const detector = detectorOf(briefings);
    return time(() => readAndDetect(detector));
  },
  learning: (briefings: readonly Briefing[]) => time(() => detectorOf(briefings)).ms,
  /** What the browser's parser makes of a script before anything of it runs. */
  parse: (script: string) => time(() => new Function(script)).ms,
  parseJson: (json: string) => time(() => JSON.parse(json)).ms,
  growth,
  syntheticDisputes,
  hitTest,
  slices,
};

export type Bench = typeof bench;

(globalThis as unknown as { bench: Bench }).bench = bench;

function onTexts(work: (texts: readonly string[]) => unknown): number {
  const texts = bareWalk();
  return time(() => work(texts)).ms;
}

function segment(granularity: 'sentence' | 'word') {
  const segmenter = new Intl.Segmenter('en', { granularity });
  return (texts: readonly string[]) => {
    let count = 0;
    for (const text of texts) for (const _ of segmenter.segment(text)) count++;
    return count;
  };
}
