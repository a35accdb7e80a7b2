import { describe, expect, it } from 'vitest';
import { createSearch } from '../../content-scripts/gate-search.js';
import { gates } from '../../src/claims/gates.js';
import { readCorpus } from '../corpus/documents.js';

const folded = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

describe('The search of the gate', () => {
  it('finds what one long expression of all it looks for would find, in every document of the corpus', () => {
    const texts = (['article', 'train', 'dev'] as const)
      .flatMap(readCorpus)
      .map(({ blocks }) => folded(blocks.join(' ')));
    const searches = gates.flatMap(({ groups }) => groups.flatMap(({ latin, other }) => [latin, other]));
    for (const search of searches) {
      const whole = new RegExp([search.keyless, ...Object.values(search.keys)].filter(Boolean).join('|'));
      const found = texts.filter(createSearch(search));
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(texts.filter((text) => whole.test(text)));
    }
  });

  it('goes on after a string that leads to nothing, also where the next overlaps it', () => {
    const search = createSearch({ keyless: '', keys: { abcd: 'abcde', cdxy: 'cdxyz' } });
    expect(search('abcd, cdxy')).toBe(false);
    expect(search('abcdxyz')).toBe(true);
    expect(search('abcdxy and abcde')).toBe(true);
  });

  it('keeps no string that is inside another', () => {
    for (const { groups } of gates)
      for (const { keys } of groups.flatMap(({ latin, other }) => [latin, other]))
        for (const key of Object.keys(keys))
          expect(Object.keys(keys).filter((other) => other !== key && other.includes(key))).toEqual([]);
  });
});
