import { describe, expect, it } from 'vitest';
import { newerThan } from './newer-names.js';

const none = { chrome: 0, firefox: 0, firefox_android: 0 };
const endless = Number.POSITIVE_INFINITY;

const examples = [
  ['a.ts', 'document.caretPositionFromPoint(x, y)', 'caretPositionFromPoint', { chrome: 128 }],
  ['a.ts', 'new Highlight(range)', 'Highlight', { chrome: 105, firefox: 140 }],
  ['a.ts', 'CSS.highlights.set(name, it)', 'CSS.highlights', { firefox: 140 }],
  ['a.ts', 'Object.groupBy(all, side)', 'Object.groupBy', { chrome: 117, firefox: 119 }],
  ['a.ts', "addEventListener('x', f, { signal: AbortSignal.any(all) })", 'AbortSignal.any', { chrome: 116 }],
  ['a.ts', 'browser.storage.session.onChanged', '.storage.session.onChanged', { firefox: 115 }],
  ['a.ts', 'browser.sidePanel.open()', '.sidePanel.open', { chrome: 116, firefox: endless }],
  ['a.css', '.a { color: red; anchor-name: --a; }', 'anchor-name', { chrome: 125 }],
  ['a.css', '.a:has(.b) { color: red; }', 'has', { chrome: 105, firefox: 121 }],
  ['a.css', '.a { color: color-mix(in srgb, red, blue); }', 'color-mix', { chrome: 111, firefox: 113 }],
  ['a.css', '@starting-style { a { color: red; } }', 'starting-style', { chrome: 117 }],
] as const;

describe('A look for names newer than some versions', () => {
  it.each(examples)('sees, in %s, `%s`', (path, code, name, versions) => {
    const needs = newerThan(none, { path, code })
      .filter((newer) => newer.name === name)
      .map((newer) => [newer.browser, newer.needs]);
    expect(Object.fromEntries(needs)).toMatchObject(versions);
  });

  it('takes a name with an old meaning for that', () => {
    const since = { chrome: 100, firefox: 100, firefox_android: 100 };
    expect(newerThan(since, { path: 'a.ts', code: 'element.addEventListener(type, listener)' })).toEqual([]);
    expect(newerThan(since, { path: 'a.ts', code: 'URL.createObjectURL(file)' })).toEqual([]);
    expect(newerThan(since, { path: 'a.css', code: '.a{grid-auto-flow:column}' })).toEqual([]);
  });

  it('leaves names alone that browsers do not know', () => {
    expect(newerThan(none, { path: 'a.ts', code: 'new Rejoinder(passage.hiddenSides)' })).toEqual([]);
  });
});
