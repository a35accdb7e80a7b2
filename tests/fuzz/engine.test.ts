import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createGateTest } from '../../content-scripts/gate-test.js';
import { gates } from '../../src/claims/gates.js';
import { briefingsIn } from '../../src/claims/load.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';
import { createLexicon } from '../../src/engine/lexicon.js';
import { parsePattern } from '../../src/engine/pattern.js';
import { readWords } from '../../src/engine/words.js';
import { anyText, splicedText } from './inputs.js';
import { property } from './run-property.js';

const detector = createDetector(outlines);
detector.learn(briefingsIn(['en', 'ru', 'de']));

describe('For any text', () => {
  property(
    'folding keeps the way back to the characters',
    anyText,
    (text) => {
      let before = 0;
      for (const { form, start, end } of readWords(text)) {
        expect(form).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(readWords(text.slice(start, end)).map((word) => word.form)).toEqual([form]);
        before = end;
      }
    },
    2000,
  );

  property(
    'a pattern is read, and a lexicon of it asked, without an error',
    fc.tuple(anyText, anyText),
    ([source, text]) => {
      parsePattern(source);
      const words = readWords(text);
      const find = createLexicon([{ dispute: 'any', cues: { any: [source] } }]);
      for (const { first, last } of find(words, 0, words.length)) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(words.length);
        expect(last).toBeGreaterThanOrEqual(first);
      }
    },
  );

  property(
    'every passage lies inside its block, and no two overlap',
    fc.array(splicedText, { maxLength: 6 }),
    (blocks) => {
      const passages = detector.decide(blocks.map(detector.readBlock));
      let before = { block: -1, end: 0 };
      for (const { block, start, end, points } of passages) {
        expect(start).toBeGreaterThanOrEqual(block === before.block ? before.end : 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(blocks[block]?.length ?? -1);
        expect(points.length).toBeGreaterThan(0);
        before = { block, end };
      }
    },
  );

  property(
    'the small gate opens wherever the engine’s does',
    fc.array(splicedText, { maxLength: 4 }),
    (blocks) => {
      const isRead = detector.languagesOf(blocks.map(detector.readBlock)).length > 0;
      const text = blocks.join(' ');
      const test = createGateTest(gates);
      let found = test(text);
      for (let times = 0; found === 'further' && times < 3; times++) found = test(text);
      if (isRead) expect(found).toBe('open');
    },
  );
});
