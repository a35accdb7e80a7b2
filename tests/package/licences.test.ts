import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { librariesIn, licenceOf, licenceText } from '../../src/package/licences.js';
import { root } from '../manifest/shipped-sources.js';

const elsewhere = mkdtempSync(join(tmpdir(), 'rejoinder-licences-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

function install(name: string, facts: object, text?: string): void {
  const folder = join(elsewhere, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...facts }));
  if (text !== undefined) writeFileSync(join(folder, 'LICENSE'), text);
}

describe('The licences of what is shipped', () => {
  it('are those of the libraries that source maps name, scoped ones and inner copies too', () => {
    const sources = [
      '../../src/background.ts',
      '../../node_modules/preact/dist/preact.mjs',
      '../../node_modules/preact/jsx-runtime/index.mjs',
      '../../node_modules/a/node_modules/@scope/b/index.js',
    ];
    const map = new TextEncoder().encode(JSON.stringify({ sources }));
    expect(librariesIn([map])).toEqual(['@scope/b', 'preact']);
  });

  it('are told with the text that the library brings', () => {
    const { version, licence, text } = licenceOf(root, 'preact');
    expect(licence).toBe('MIT');
    expect(text).toContain('Permission is hereby granted');
    const whole = licenceText('Ours', [licenceOf(root, 'preact')]);
    expect(whole).toContain(`preact ${version} (MIT)`);
    expect(whole).toContain(text);
  });

  it.each([
    ['a licence that binds our own code', { license: 'GPL-3.0-only' }, 'text'],
    ['a licence that nobody named', {}, 'text'],
    ['no text of its licence', { license: 'MIT' }, undefined],
  ])('end the packaging where a library has %s', (_, facts, text) => {
    rmSync(join(elsewhere, 'node_modules'), { recursive: true, force: true });
    install('somebodys', facts, text);
    expect(() => licenceOf(elsewhere, 'somebodys')).toThrow('somebodys');
  });
});
