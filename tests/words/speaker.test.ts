import { describe, expect, it, test } from 'vitest';
import { chooseLanguage, type Language } from '../../src/words/languages.js';
import { speaker } from '../../src/words/speaker.js';
import { sayIn, sayInEnglish } from './say-in.js';

describe('A speaker', () => {
  it('fills in what a text leaves open, and nothing that a value happens to contain', () => {
    const said = sayInEnglish('card_silent', { side: '$DATE$ $& $1', date: 'May 2026' });
    expect(said).toBe('No answer by $DATE$ $& $1 to this point was found (as of May 2026).');
  });

  it('says what it speaks, for `lang` attributes and for dates', () => {
    const { language, locale, direction } = sayInEnglish;
    expect([language, locale, direction]).toEqual(['en', 'en-GB', 'ltr']);
    expect(sayIn('uk').language).toBe('uk');
  });

  it('does not make up what its language lacks', () => {
    expect(() => speaker({ locale: { message: 'en' } })('card_close')).toThrow('card_close');
  });
});

type Example = readonly [count: number, text: string];

test.each<[Language, ...Example[]]>([
  ['en', [1, '1 passage'], [2, '2 passages'], [21, '21 passages'], [0, '0 passages']],
  ['uk', [1, '1 уривок'], [2, '2 уривки'], [5, '5 уривків'], [11, '11 уривків'], [21, '21 уривок']],
  ['ru', [1, '1 отрывок'], [3, '3 отрывка'], [12, '12 отрывков'], [22, '22 отрывка']],
  ['be', [1, '1 урывак'], [4, '4 урыўкі'], [14, '14 урыўкаў']],
  [
    'pl',
    [1, '1 fragment'],
    [2, '2 fragmenty'],
    [5, '5 fragmentów'],
    [21, '21 fragmentów'],
    [22, '22 fragmenty'],
  ],
  ['de', [1, '1 Stelle'], [0, '0 Stellen']],
  ['fr', [0, '0 passage'], [1, '1 passage'], [2, '2 passages']],
])('numbers are said as "%s" says them', (language, ...examples) => {
  const say = sayIn(language);
  for (const [count, text] of examples) expect(say.count('popup_passages', count)).toBe(text);
});

test.each([
  ['auto', 'uk', 'uk'],
  ['auto', 'de-AT', 'de'],
  ['auto', 'pt_BR', 'en'],
  ['auto', 'be-Latn-BY', 'be'],
  ['auto', '', 'en'],
  ['fr', 'uk', 'fr'],
] as const)(
  'with the setting "%s" in a browser that speaks "%s", Rejoinder speaks "%s"',
  (setting, browser, language) => {
    expect(chooseLanguage(setting, browser)).toBe(language);
  },
);
