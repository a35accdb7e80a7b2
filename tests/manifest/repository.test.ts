import { describe, expect, it } from 'vitest';
import { importsOf } from './imports-of.js';
import { networkCode } from './network-code.js';
import { everySource, shippedSources } from './shipped-sources.js';

const shipped = shippedSources();
const imports = everySource().flatMap((source) =>
  importsOf(source).map((target) => ({ from: source.path, target })),
);

/** The rings of the house, from the inside: each may import from itself and from those further in. */
const rings: readonly RegExp[] = [
  /^src\/(?:claims|engine)\//,
  /^src\/(?:article|browser|ui|icons|words)\/|^src\/messages\.\w+$/,
  /^(?:content-scripts|popup|options|claims)\/|^src\/(?:background\.\w+$|scan\/)/,
  /^src\/(?:start|drive|package|screenshots)\//,
];

function ringOf(path: string): number {
  return rings.findIndex((ring) => ring.test(path));
}

describe('What is built into the extension', () => {
  it('has every room that it should have', () => {
    const rooms = new Set(shipped.map(({ path }) => path.split('/').slice(0, -1).join('/')));
    for (const room of [
      'content-scripts',
      'popup',
      'options',
      'claims',
      'src',
      'src/article',
      'src/browser',
      'src/engine',
      'src/ui',
    ])
      expect(rooms).toContain(room);
  });

  it('contains no way into the network', () => {
    const found = shipped.flatMap(({ path, code }) => networkCode(code).map((way) => `${path}: ${way}`));
    expect(found).toEqual([]);
  });

  it.each([
    "await fetch('/list.json')",
    'new XMLHttpRequest()',
    "new WebSocket('wss://a.example')",
    "new EventSource('/events')",
    "navigator.sendBeacon('/seen')",
    'if (navigator.connection.saveData) return',
    "const { list } = await import('https://a.example/list.js')",
    "import list from 'https://a.example/list.js'",
    '<img src="https://a.example/seen.gif" />',
    "@import 'https://a.example/font.css'",
    'background: url(https://a.example/seen.gif)',
  ])('would be caught with `%s`', (code) => {
    expect(networkCode(code)).not.toEqual([]);
  });

  it.each([
    '<a href={url} target="_blank">',
    "import icon from '../src/icons/icon.svg?no-inline'",
    'prefetched(list)',
    '<img src={icon} alt="" />',
  ])('may have `%s`', (code) => {
    expect(networkCode(code)).toEqual([]);
  });
});

describe('Imports', () => {
  it('are found in every form', () => {
    const code = `import a from './a.js'; import type { B } from '../b.js'; import {
      c,
    } from 'c'; export { d } from './d.js'; import './e.css'; await import('./f.js')`;
    const found = ['src/x/a.js', 'src/b.js', 'c', 'src/x/d.js', 'src/x/e.css', 'src/x/f.js'];
    expect(importsOf({ path: 'src/x/y.ts', code })).toEqual(found);
  });

  it('reach the browser through one seam: src/browser/ and src/background.ts', () => {
    const reaching = imports.filter(({ target }) => target === 'webextension-polyfill');
    expect(reaching.length).toBeGreaterThan(0);
    const elsewhere = reaching.filter(({ from }) => !/^src\/(?:browser\/|background\.ts$)/.test(from));
    expect(elsewhere).toEqual([]);
  });

  it('go nowhere around that seam', () => {
    const around = shipped.filter(({ code }) => /\b(?:chrome|globalThis\.browser)\s*\./.test(code));
    expect(around.map(({ path }) => path)).toEqual([]);
  });

  it('point inwards', () => {
    const outwards = imports.filter(
      ({ from, target }) => ringOf(target) > -1 && ringOf(target) > ringOf(from),
    );
    expect(outwards).toEqual([]);
  });

  it('stay inside where engine and claims import: neither knows the page, the browser or a view', () => {
    const inner = imports.filter(({ from }) => ringOf(from) === 0);
    const strangers = inner.filter(
      ({ target }) => ringOf(target) !== 0 && !/^(?:node:|valibot$|@valibot\/)/.test(target),
    );
    expect(strangers).toEqual([]);
  });

  it('know a ring for every source', () => {
    const paths = everySource().map(({ path }) => path);
    expect(paths.filter((path) => ringOf(path) === -1)).toEqual([]);
  });
});
