import { expect, it } from 'vitest';
import { withSensitivity } from '../../content-scripts/page-sensitivity.js';
import { briefingsIn } from '../../src/claims/load.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';
import { readCorpus } from '../corpus/documents.js';

const documents = readCorpus('dev')
  .filter(({ lang, sentences }) => lang === 'en' && sentences.some(({ label }) => label))
  .slice(0, 12);

function passagesWith(sensitivity: 'sure' | 'balanced' | 'wide'): number {
  const detector = createDetector(outlines);
  const counts = documents.map(({ blocks }) => {
    const readings = blocks.map((text) => detector.readBlock(text));
    const briefings = briefingsIn(detector.languagesOf(readings));
    detector.learn(briefings.map((briefing) => withSensitivity(briefing, sensitivity)));
    return detector.decide(readings).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

it('marks less where marks must be surer, and more where they need not be', () => {
  expect(passagesWith('sure')).toBeLessThan(passagesWith('balanced'));
  expect(passagesWith('wide')).toBeGreaterThan(passagesWith('balanced'));
});
