import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../manifest.json' with { type: 'json' };
import { projectFiles } from '../../src/package/project-files.js';
import { readFiles } from '../../src/package/read-files.js';
import type { Files } from '../../src/package/zip.js';
import { root } from '../manifest/shipped-sources.js';

const run = promisify(execFile);
const elsewhere = mkdtempSync(join(tmpdir(), 'rejoinder-package-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

function unpack(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Packages these sources in a folder of their own, as another machine would; gives the archives by their names. */
async function packageIn(folder: string, sources: Files, zone: string): Promise<Map<string, Uint8Array>> {
  unpack(sources, folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const env = { ...process.env, TZ: zone };
  await run('npx', ['tsx', 'src/package/package.ts'], { cwd: folder, env });
  const packages = join(folder, 'dist', 'packages');
  return new Map(readdirSync(packages).map((file) => [nameOf(file), readFileSync(join(packages, file))]));
}

function nameOf(file: string): string {
  return file.replace(`rejoinder-${version}-`, '').replace('.zip', '');
}

const filesOf = (archive: Uint8Array | undefined) => new Map(Object.entries(unzipSync(archive!)));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('npm run package', () => {
  let archives = new Map<string, Uint8Array>();
  let again = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const sources = readFiles(root, projectFiles(root));
    archives = await packageIn(join(elsewhere, 'here'), sources, 'Europe/Kyiv');
    const theirs = filesOf(archives.get('source'));
    again = await packageIn(join(elsewhere, 'another machine', 'deeper'), theirs, 'Pacific/Auckland');
  });

  it('makes the zips for both stores, their source maps apart, and the source', () => {
    const names = ['chrome', 'chrome-source-maps', 'firefox', 'firefox-source-maps', 'source'];
    expect([...archives.keys()].sort()).toEqual(names);
  });

  it.each(['chrome', 'firefox', 'source'])(
    'makes the same bytes of %s again from the source archive, in another folder and time zone',
    (name) => {
      expect(hash(again.get(name)!)).toBe(hash(archives.get(name)!));
    },
  );

  it.each(['chrome', 'firefox'])('puts no source map into the zip for %s, nor the name of one', (name) => {
    const files = filesOf(archives.get(name));
    expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
    const naming = [...files].filter(([, bytes]) => text(bytes).includes('sourceMappingURL'));
    expect(naming.map(([path]) => path)).toEqual([]);
    expect(JSON.parse(text(files.get('manifest.json')))).toMatchObject({ version });
  });

  it.each(['chrome', 'firefox'])('sends the licence of every library along to %s', (name) => {
    const licences = text(filesOf(archives.get(name)).get('LICENCES.txt'));
    expect(licences).toContain('The Rejoinder contributors');
    for (const library of ['preact', 'valibot']) expect(licences).toMatch(new RegExp(`^${library} \\d`, 'm'));
  });

  it('gives reviewers the locked dependencies and how to build', () => {
    const files = [...filesOf(archives.get('source')).keys()];
    for (const path of ['package-lock.json', 'docs/store/build-instructions.md', 'src/package/package.ts'])
      expect(files).toContain(path);
    expect(files.filter((path) => /^(?:dist|node_modules|\.git)\//.test(path))).toEqual([]);
  });

  it('passes web-ext lint without an error, and every warning is explained', async () => {
    const folder = join(elsewhere, 'firefox');
    unpack(filesOf(archives.get('firefox')), folder);
    const words = ['web-ext', 'lint', '--source-dir', folder, '--output', 'json'];
    const { stdout } = await run('npx', words, { cwd: root, maxBuffer: 2 ** 26 });
    const found = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', { code: string }[]>;
    expect(found.errors).toEqual([]);
    const explained = readFileSync(join(root, 'docs/store/lint-warnings.md'), 'utf8');
    for (const { code } of [...found.warnings, ...found.notices]) expect(explained).toContain(`\`${code}\``);
  });
});
