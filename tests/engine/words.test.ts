import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/engine/words.js';

const cases: [string, string, string[]][] = [
  ['case and accents', 'Łukašenka SE EXCUSÓ', ['lukasenka', 'se', 'excuso']],
  ['ё, й and ї as е, и and і', 'Ещё їй', ['еще', 'іи']],
  ['stress marks and composed letters alike', 'Зеле\u0301нский и\u0306', ['зеленскии', 'и']],
  ['soft hyphens and zero-width joins inside a word', 'apolo\u00adgi\u200dsed', ['apologised']],
  ['no-break spaces between words', 'nothing\u00a0to\u202fsay', ['nothing', 'to', 'say']],
  ['apostrophes of every shape', "wasn't інтерв’ю", ['wasn', 't', 'інтерв', 'ю']],
  ['hyphens and quotation marks', '«full-scale» “war”', ['full', 'scale', 'war']],
  ['letters outside the basic plane', '𝐖ar 🙂 ok', ['𝐖ar', 'ok']],
];

describe('readWords', () => {
  it.each(cases)('folds %s', (_, text, forms) => {
    expect(readWords(text).map((word) => word.form)).toEqual(forms);
  });

  it('gives each word its place in the text as written', () => {
    const text = 'Он «Лука\u0301шенко\u00ad»: не я';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Он',
      'Лука\u0301шенко',
      'не',
      'я',
    ]);
  });
});
