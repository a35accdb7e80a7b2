// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { toRange } from '../../src/article/to-range.js';

/** Leaves the page the same to look at, with a text node for every letter. */
function splitIntoLetters(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType !== 3) splitIntoLetters(child);
    else for (let text = child as Text; text.length > 1; ) text = text.splitText(1);
  }
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

const cases: [words: string, html: string][] = [
  ['no apologies', '<p>Minsk: no apologies were made</p>'],
  ['no apologies', '<p>Minsk: <b>no</b> apo<i>log</i>ies were made</p>'],
  ['no apologies', '<p>\n   Minsk:\n   no\n   apologies\n   were made</p>'],
  ['no apologies', '<p>Minsk: no<br>apologies were made</p>'],
  ['no apologies', '<p>Minsk: no <!-- apologies --> apologies were made</p>'],
  ['no apologies', '<p>Minsk: no <span hidden>real</span> <b> apologies</b> were made</p>'],
  ['no apo\u00adlogies', '<p>Minsk: no apo\u00adlogies were made</p>'],
  ['no\u00a0apologies', '<p>Minsk: no&nbsp;apologies were made</p>'],
  ['no apologies', '<div>no apologies<p>were made</p></div>'],
  ['no apologies', '<div>Minsk said<br><br>  no apologies  <br><br>were made</div>'],
  ['“No” 🕊️', '<p>It was “No” 🕊️ again</p>'],
];

function rangeOf(words: string): Range {
  const block = readArticle(document).find(({ text }) => text.includes(words))!;
  const start = block.text.indexOf(words);
  return toRange(block, start, start + words.length);
}

describe.each([
  ['as written', () => {}],
  ['split into one-letter nodes', () => splitIntoLetters(document.body)],
])('in a page %s, a range', (_, prepare) => {
  it.each(cases)('covers %j in %s', (words, html) => {
    document.body.innerHTML = html;
    prepare();
    const range = rangeOf(words);
    const shown = range.cloneContents();
    for (const hidden of shown.querySelectorAll('[hidden]')) hidden.remove();
    expect(withoutSpace(shown.textContent!)).toBe(withoutSpace(words));
    expect(range.toString()).toMatch(/^\S[\s\S]*\S$/);
  });

  it.each(cases)('of the whole block agrees with its text, up to white space: %j in %s', (_, html) => {
    document.body.innerHTML = html.replaceAll(/<span hidden>.*<\/span>/g, '');
    prepare();
    for (const block of readArticle(document))
      expect(withoutSpace(toRange(block, 0, block.text.length).toString())).toBe(withoutSpace(block.text));
  });
});

describe('a range', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>One<br>two</p>';
  });

  it('does not begin or end in the space that stands for a line break', () => {
    const [block] = readArticle(document);
    expect(block!.text).toBe('One two');
    expect(toRange(block!, 3, 7).toString()).toBe('two');
    expect(toRange(block!, 0, 4).toString()).toBe('One');
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 1],
    [0, 99],
    [Number.NaN, 2],
  ])('is refused for characters %d to %d', (start, end) => {
    const [block] = readArticle(document);
    expect(() => toRange(block!, start, end)).toThrow(RangeError);
  });
});

const pages = join(import.meta.dirname, '../../../shared/pages');
const LEFT_OUT_INSIDE =
  'script, style, code, kbd, samp, svg, math, button, input, select, textarea, label, rt, rp';

describe.skipIf(!existsSync(pages))('on real pages (skipped where ../shared/pages is absent)', () => {
  it('every block’s range says what the block says', () => {
    const parser = new DOMParser();
    for (const name of ['bbc-1.html', 'nytimes-2.html', 'remove-extra-brs.html', 'rtl-1.html'])
      for (const block of readArticle(
        parser.parseFromString(readFileSync(join(pages, name), 'utf8'), 'text/html'),
      )) {
        const range = toRange(block, 0, block.text.length);
        if (range.cloneContents().querySelector(`[hidden], [style], [class], ${LEFT_OUT_INSIDE}`)) continue;
        expect(withoutSpace(range.toString())).toBe(withoutSpace(block.text));
      }
  });

  it('reads every one of them without an error', () => {
    const parser = new DOMParser();
    const names = readdirSync(pages).filter((name) => /^[a-m].*\.html$/.test(name));
    for (const name of names.slice(0, 12)) {
      const page = parser.parseFromString(readFileSync(join(pages, name), 'utf8'), 'text/html');
      expect(readArticle(page).length, name).toBeGreaterThan(0);
    }
  });
});
