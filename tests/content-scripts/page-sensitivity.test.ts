import { expect, it } from 'vitest';
import { withSensitivity } from '../../content-scripts/page-sensitivity.js';
import { briefingsIn } from '../../src/claims/load.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';
import { readCorpus } from '../corpus/documents.js';

const documents = readCorpus('dev')
  .filter(({ lang, sentences }) => lang === 'en' && sentences.some(({ label }) => label))
  .slice(0, 12);

const detector = createDetector(outlines);
const articles = documents.map(({ blocks }) => blocks.map(detector.readBlock));
const briefings = briefingsIn([...new Set(articles.flatMap(detector.languagesOf))]);

function passagesWith(sensitivity: 'sure' | 'balanced' | 'wide'): number {
  detector.learn(briefings.map((briefing) => withSensitivity(briefing, sensitivity)));
  return articles.reduce((sum, article) => sum + detector.decide(article).length, 0);
}

it('marks less where marks must be surer, and more where they need not be', () => {
  expect(passagesWith('sure')).toBeLessThan(passagesWith('balanced'));
  expect(passagesWith('wide')).toBeGreaterThan(passagesWith('balanced'));
});
