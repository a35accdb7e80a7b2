import { describe, expect, it } from 'vitest';
import { createGateTest } from '../../content-scripts/gate-test.js';
import { gateOf } from '../../src/claims/gate.js';
import { gates } from '../../src/claims/gates.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';
import { readCorpus } from '../corpus/documents.js';

const opens = (...pieces: readonly string[]) => {
  const test = createGateTest(gates);
  for (let index = 0; index < pieces.length; index++) {
    const found = test(pieces[index]!);
    if (found === 'open') return true;
    if (found === 'further') index = -1;
  }
  return false;
};

describe('The gate that every page gets', () => {
  it('is drawn from the outlines as they are (npm run outlines)', () => {
    expect(gates).toEqual(outlines.map(gateOf));
  });

  it('opens for every article of the corpus that the engine would read', () => {
    const detector = createDetector(outlines);
    const articles = (['article', 'train', 'dev'] as const).flatMap(readCorpus);
    const read = articles.filter(({ blocks }) => detector.languagesOf(blocks.map(detector.readBlock)).length);
    expect(read.length).toBeGreaterThan(500);
    // The browser gives a branch's text without anything between its blocks.
    expect(read.filter(({ blocks }) => !opens(blocks.join(''))).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['capitals', 'LUKASHENKA TOLD KYIV'],
    ['stress marks', 'Лука́шенко и Зеле́нский'],
    ['accents', 'Łukaszenka i Zełenski'],
    ['soft hyphens', 'Luka­shenka and Zelen­skiy'],
    ['zero-width characters', 'Luka\u200bshenka and Ze\u2060lenskiy'],
    ['words that run together', 'aboutLukashenka.Zelenskiysaid'],
  ])('opens for names with %s', (_, text) => {
    expect(opens(text)).toBe(true);
  });

  it('opens for names in different pieces, and for one that a border cuts', () => {
    expect(opens('Later Min', 'sk heard', ' of Zelenskiy.')).toBe(true);
    expect(opens('Zelenskiy heard', ' nothing of', ' Minsk.')).toBe(true);
  });

  it.each([
    'Minsk has a new underground line.',
    'Zelenskiy spoke in Kyiv.',
    'The ferry company apologised for the calls.',
    '',
  ])('stays shut for “%s”', (text) => {
    expect(opens(text)).toBe(false);
  });
});
