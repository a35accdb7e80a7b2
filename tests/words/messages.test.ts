import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tiltedWordIn } from '../../src/claims/rules/tilted.js';
import { languages } from '../../src/words/languages.js';
import type { Messages } from '../../src/words/messages.js';
import { root } from '../manifest/shipped-sources.js';
import { foreignLetters } from './foreign-letters.js';

const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, `_locales/${language}/messages.json`), 'utf8'));
const english = read('en');
const textIn = (messages: Messages, key: string) => messages[key]?.message ?? '';

/** Texts that another language may share with English, because it writes them so. */
const sharedWithEnglish: Readonly<Record<string, readonly string[]>> = {
  manifest_name: languages,
  statement_sources: ['fr'],
  claims_version: ['fr'],
  popup_balance_next: ['de'],
  popup_points: ['fr'],
  popup_passages_one: ['fr'],
  popup_passages_other: ['fr'],
};

/** The plural forms that whole numbers take in a language. */
function pluralForms(language: string): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
}

/** What comes before the plural form in the names of texts that depend on a number. */
const bases = Object.keys(english)
  .filter((key) => key.endsWith('_one'))
  .map((key) => key.slice(0, -'one'.length));
const baseOf = (key: string) =>
  bases.find(
    (base) => /^(?:zero|one|two|few|many|other)$/.test(key.slice(base.length)) && key.startsWith(base),
  );
const placeholders = (text: string) => [...new Set(text.match(/\$[A-Z_]+\$/g))].sort();

describe.each(languages)('The texts of the interface in "%s"', (language) => {
  const messages = read(language);

  it('are all there, and no others', () => {
    const plain = Object.keys(english).filter((key) => baseOf(key) === undefined);
    const forms = [...pluralForms(language).add('other')];
    const counted = bases.flatMap((base) => forms.map((form) => `${base}${form}`));
    expect(Object.keys(messages).sort()).toEqual([...plain, ...counted].sort());
  });

  it('have the placeholders that the English ones have', () => {
    const wanted = (key: string) => {
      const base = baseOf(key);
      return placeholders(textIn(english, base === undefined ? key : `${base}other`));
    };
    for (const key of Object.keys(messages))
      expect(placeholders(textIn(messages, key)), key).toEqual(wanted(key));
  });

  it('are sorted by name', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });

  it('are neither empty nor framed by white space', () => {
    const keys = Object.keys(messages).filter((key) => !/^\S(.*\S)?$/s.test(textIn(messages, key)));
    expect(keys).toEqual([]);
  });

  it('take no side by a word', () => {
    // The options speak of marks and files, of which some may well be false.
    const keys = Object.keys(messages).filter((key) => !key.startsWith('options_'));
    expect(keys.filter((key) => tiltedWordIn(textIn(messages, key), language))).toEqual([]);
  });

  it('describe the extension in no more letters than the stores take', () => {
    expect(textIn(messages, 'manifest_description').length).toBeLessThanOrEqual(132);
  });
});

describe.each(languages.slice(1))('The texts of the interface in "%s"', (language) => {
  it('leave nothing in English', () => {
    const messages = read(language);
    const left = Object.keys(messages).filter(
      (key) => textIn(messages, key) === textIn(english, key) && !sharedWithEnglish[key]?.includes(language),
    );
    expect(left).toEqual([]);
  });

  it('have no letter of another language', () => {
    const texts = Object.values(read(language)).map(({ message }) => message);
    expect(texts.filter((text) => foreignLetters(language, text))).toEqual([]);
  });
});
