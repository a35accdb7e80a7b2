import { describe, expect, it, test } from 'vitest';
import { createSearch, readQuery } from '../../claims/search.js';
import { searchTexts } from '../../claims/search-texts.js';
import { dispute } from '../ui/fixture-dispute.js';

const search = createSearch(searchTexts(dispute, 'en-GB'));
const found = (typed: string) => [...search(readQuery(typed))];

test.each([
  ['a word of a translation', 'reason', ['call/apology']],
  ['a word of an original', 'вибачився', ['call/apology', 'call/witnesses']],
  ['the beginning of a word', 'извин', ['call/apology']],
  ['capitals', 'WITNESSES', ['call/witnesses']],
  ['a word without its accents', 'ніякага', ['call/apology']],
  ['a speaker', 'eismont', ['call/apology']],
  ['an outlet', 'belta', ['call/apology']],
  ['a month as it is written on the page', 'February 2023', ['call/witnesses']],
  ['a date', '2023-02-22', ['call/witnesses']],
  ['words that stand in one entry', 'newspaper aide', ['call/witnesses']],
  ['words that stand in two entries only', 'aide eismont', []],
  ['the record of the whole matter', 'both offices', ['call/record']],
])('%s: “%s”', (_, typed, places) => {
  expect(found(typed)).toEqual(places);
});

describe('A search', () => {
  it('minds neither accents nor capitals, in what is typed and in what is there', () => {
    const accents = createSearch([{ place: 'a', text: 'Łukaszenka przeprosił. Кра́сный ёж' }]);
    for (const typed of ['lukaszenka', 'ŁUKASZENKA przeprosil', 'красный еж', 'крас'])
      expect([...accents(readQuery(typed))], typed).toEqual(['a']);
  });

  it('for nothing leaves everything', () => {
    const all = ['call/apology', 'call/witnesses', 'call/record', 'call/about'];
    expect(found('  … ')).toEqual(all);
  });
});
