import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { smallDispute, smallFolder } from './small-dispute.js';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function written(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-claims-'));
  folders.push(folder);
  for (const [path, text] of files) {
    const file = join(folder, 'tower', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Runs the very program of `npm run check` over a folder. */
function check(folder: string): Promise<{ status: number; out: string; errors: string[] }> {
  const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/claims/check.ts'), folder];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: folder }, (error, out, errors) => {
      resolve({ status: error ? Number(error.code) : 0, out, errors: errors.trim().split('\n') });
    });
  });
}

test('Good data: one line, exit status 0.', async () => {
  const result = await check(written(smallFolder()));
  expect(result).toEqual({ status: 0, out: 'The data of 1 dispute is as it should be.\n', errors: [''] });
});

test('Wrong data: one line of standard error for each problem, over all files, exit status 1.', async () => {
  const [first, ...others] = smallDispute.points;
  const dispute = { ...smallDispute, points: [{ ...first, question: 'Who lied?' }, ...others] };
  const result = await check(written(smallFolder({ 'dispute.json': dispute, 'cues/fr.json': '{ not JSON' })));
  expect(result.status).toBe(1);
  expect(result.out).toBe('');
  expect(result.errors).toEqual([
    'tower/dispute.json: points.bell: question: our own voice says "said", not "lied"',
    expect.stringMatching(/^tower\/cues\/fr\.json: is not JSON: SyntaxError: /),
  ]);
});

test('A dispute without dispute.json, and a folder without disputes, are no good data.', async () => {
  const files = smallFolder();
  files.delete('dispute.json');
  expect((await check(written(files))).errors).toEqual(['tower/dispute.json: there is no such file']);
  expect(await check(written(new Map()))).toMatchObject({ status: 1 });
});
