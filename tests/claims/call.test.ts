import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersTo } from '../../src/claims/answer.js';
import { problemsOfFolder } from '../../src/claims/rules/dispute-folder.js';
import { statementsIn } from '../../src/claims/rules/entries.js';
import { lineOf } from '../../src/claims/rules/problem.js';
import type { Dispute } from '../../src/claims/schema.js';

const folder = join(import.meta.dirname, '../../src/claims/call');
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const dispute = JSON.parse(textOf('dispute.json')) as Dispute;
const statements = statementsIn(dispute).map(({ value }) => value);

test('The bundled dispute keeps every rule.', () => {
  const cueFiles = readdirSync(join(folder, 'cues')).filter((name) => name.endsWith('.json'));
  const paths = ['dispute.json', 'changes.json', 'kinds.json', ...cueFiles.map((name) => `cues/${name}`)];
  const files = new Map(paths.map((path) => [path, textOf(path)]));
  expect(problemsOfFolder(files).map(lineOf)).toEqual([]);
});

test('Silence is kept where no statement was found, and nowhere else.', () => {
  const silent = dispute.points.flatMap(({ id }) =>
    answersTo(dispute, { points: [id], side: 'both' }).flatMap(({ sides }) =>
      sides.filter((of) => of.statements.length === 0).map((of) => `${id}: ${of.side.id}`),
    ),
  );
  expect(silent).toEqual(['cant-fight: minsk', 'dissuaded: minsk', 'witnesses: minsk', 'sanctions: kyiv']);
});

test('A silent Minsk is answered for by Eismont, a silent Kyiv by the Fridman interview.', () => {
  const voices = (side: string) =>
    new Set(
      statements
        .filter(({ id }) => dispute.general[side]?.includes(id))
        .map(({ speaker, date }) => `${speaker} ${date}`),
    );
  expect([...voices('minsk')]).toEqual(['eismont 2025-01-06']);
  expect([...voices('kyiv')]).toEqual(['zelenskiy 2025-01-05']);
});

test('On the main points both sides answer from as many sources.', () => {
  const newest = (point: string, speaker: string) =>
    statements.find(
      ({ id, speaker: by }) => id.startsWith(`${point}-`) && id.endsWith('-2025') && by === speaker,
    );
  for (const point of ['apology', 'not-me', 'responsibility']) {
    expect(newest(point, 'eismont')?.sources.length, point).toBe(newest(point, 'zelenskiy')?.sources.length);
  }
  expect(newest('refinery', 'lukashenka')?.sources.length).toBe(
    newest('refinery', 'zelenskiy')?.sources.length,
  );
});

const factsFile = join(import.meta.dirname, '../../../shared/FACTS.md');
const hasFacts = existsSync(factsFile);

test.skipIf(!hasFacts)(
  'Every original is found word for word in the facts (skipped where ../shared/FACTS.md is absent).',
  () => {
    const plain = (text: string) => text.replace(/[«»*]/g, '').replace(/\s+/g, ' ');
    const facts = plain(readFileSync(factsFile, 'utf8'));
    const strayed = statements
      .flatMap(({ originals }) => originals.flatMap(({ text }) => plain(text).split(' … ')))
      .filter((part) => !facts.includes(part));
    expect(strayed).toEqual([]);
  },
);
