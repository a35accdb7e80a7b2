import { describe, expect, it } from 'vitest';
import { briefings } from '../../src/claims/load.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';
import { readCorpus } from '../corpus/documents.js';

const detector = createDetector(outlines);
detector.learn(briefings);
const [report] = readCorpus('article');
if (!report) throw new Error('the corpus has no seed report');
const passages = detector.decide(report.blocks.map(detector.readBlock));

describe('on the report that the project began with, the engine', () => {
  it.each(report.sentences)('reads as a careful reader: $text', ({ block, start, end, label }) => {
    const own = passages.filter((each) => each.block === block && each.start < end && each.end > start);
    const expected = label?.strength === 'clear' ? label : null;
    expect(new Set(own.map(({ side }) => side))).toEqual(new Set(expected ? [expected.side] : []));
    expect(new Set(own.flatMap(({ points }) => points))).toEqual(new Set(expected?.points ?? []));
  });

  it('names the words that spoke for each mark', () => {
    for (const { cues, start, end, block } of passages) {
      expect(cues.length).toBeGreaterThan(0);
      const [strongest] = cues;
      expect(strongest!.weight).toBeGreaterThan(0);
      const own = cues.filter(({ where }) => where === 'passage');
      for (const { words } of own) expect(report.blocks[block]!.slice(start, end)).toContain(words);
    }
  });
});
