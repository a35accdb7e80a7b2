import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tiltedWordIn } from '../../src/claims/rules/tilted.js';
import { languages } from '../../src/words/languages.js';
import { root } from '../manifest/shipped-sources.js';

/** Longest texts that the stores take, in characters: Chrome Web Store and addons.mozilla.org, the stricter of both. */
const longest = { name: 45, short: 132, long: 15_000 };

type StoreText = { readonly name: string; readonly short: string; readonly long: string };

/** The texts of docs/store/<language>.md: the name as its title, then two sections. */
function read(language: string): StoreText {
  const text = readFileSync(join(root, `docs/store/${language}.md`), 'utf8');
  const [, name = '', short = '', long = ''] =
    /^# (.+)\n\n## .+\n\n(.+)\n\n## .+\n\n([\s\S]+)\n$/.exec(text) ?? [];
  return { name, short, long };
}

function message(language: string, key: string): string | undefined {
  const file = join(root, `_locales/${language}/messages.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>)[key]?.message;
}

/** What the text is made of, whatever its language: paragraphs, and how many entries each list has. */
function shape(long: string): number[] {
  return long.split('\n\n').map((paragraph) => paragraph.split('\n- ').length);
}

describe.each(languages)('The store’s text in %s', (language) => {
  const { name, short, long } = existsSync(join(root, `docs/store/${language}.md`))
    ? read(language)
    : { name: '', short: '', long: '' };

  it('fits into both stores', () => {
    for (const [text, most] of [
      [name, longest.name],
      [short, longest.short],
      [long, longest.long],
    ] as const) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(most);
    }
  });

  it('has the name and description that the extension itself has', () => {
    expect({ name, short }).toEqual({
      name: message(language, 'manifest_name'),
      short: message(language, 'manifest_description'),
    });
  });

  it('says as much as the English one', () => {
    expect(shape(long)).toEqual(shape(read('en').long));
  });

  it('tells the number of languages that articles are read in', () => {
    const count = readdirSync(join(root, 'src/claims/call/cues')).length;
    expect(long).toContain(` ${count} `);
  });

  it('calls by its name what explains a mark', () => {
    expect(long).toContain(message(language, 'reasons_title'));
  });

  it('takes no side', () => {
    expect(tiltedWordIn(long, language)).toBeUndefined();
  });
});
