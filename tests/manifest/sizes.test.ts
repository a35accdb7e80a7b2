import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from './shipped-sources.js';

/**
 * What is parsed for what, in bytes after gzip: a change that needs more has to say so here. The cues are apart: of their
 * 27 languages, a page gets its own.
 */
const budgets = {
  'a page about other things': 15_000,
  'a page that is read, without its cues': 70_000,
  'the background': 170_000,
  'popup/index.html': 60_000,
  'options/index.html': 60_000,
  'claims/index.html': 110_000,
} as const;

describe.each(['chrome', 'firefox'] as const)('The extension built for %s', (browser) => {
  const folder = join(root, 'dist', browser);
  const test = it.skipIf(!existsSync(join(folder, 'manifest.json')));
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);

  const parts: Readonly<Record<keyof typeof budgets, () => readonly string[]>> = {
    'a page about other things': () => ['content-scripts/gate.iife.js'],
    'a page that is read, without its cues': () =>
      ['gate.iife.js', 'main.iife.js', 'marks.css'].map((file) => `content-scripts/${file}`),
    'the background': () => withImports([backgroundScript()]),
    'popup/index.html': () => withImports(['popup/index.html']),
    'options/index.html': () => withImports(['options/index.html']),
    'claims/index.html': () => withImports(['claims/index.html']),
  };

  function backgroundScript(): string {
    const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    return background.service_worker ?? background.scripts[0];
  }

  /** These files with all scripts and style sheets that they load at once. */
  function withImports(files: readonly string[], known = new Set<string>()): readonly string[] {
    for (const file of files) {
      if (known.has(file)) continue;
      known.add(file);
      const text = readFileSync(join(folder, file), 'utf8');
      const names = [...text.matchAll(/(?:from|import|src=|href=)\s*["'`]([^"'`]+\.(?:js|css))["'`]/g)];
      const paths = names.map(([, name = '']) =>
        name.startsWith('/') ? name.slice(1) : join(dirname(file), name),
      );
      withImports(
        paths.filter((path) => existsSync(join(folder, path))),
        known,
      );
    }
    return [...known];
  }

  test.each(Object.entries(budgets))('keeps what it takes for %s within %i bytes', (part, budget) => {
    expect(sizeOf(parts[part as keyof typeof budgets]())).toBeLessThanOrEqual(budget);
  });

  test('keeps the cues of each language within 120,000 bytes', () => {
    const cues = readdirSync(join(folder, 'cues'), { recursive: true, encoding: 'utf8' });
    const files = cues.filter((file) => file.endsWith('.js')).map((file) => join('cues', file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => sizeOf([file]) > 120_000)).toEqual([]);
  });
});
