import { expect, test } from 'vitest';
import { problemsOfFolder } from '../../src/claims/rules/dispute-folder.js';
import { lineOf } from '../../src/claims/rules/problem.js';
import { smallCueFile, smallFolder, smallKinds } from './small-dispute.js';

const linesFor = (replaced: Readonly<Record<string, unknown>>) =>
  problemsOfFolder(smallFolder(replaced)).map(lineOf);

test.each([
  [
    'a pattern out of order',
    { tower: ['tour', 'clocher*'] },
    'cues.tower: "clocher*": must stand before "tour" (npm run sort-cues sorts)',
  ],
  ['a pattern twice', { tower: ['tour', 'tour'] }, 'cues.tower: "tour": stands here twice'],
  [
    'a malformed pattern',
    { tower: ['~ tour'] },
    'cues.tower: "~ tour": a gap stands only between two elements',
  ],
  ['an empty pattern', { tower: [''] }, 'cues.tower: "": the pattern is empty'],
  ['an undeclared kind', { towre: ['tour'] }, 'cues.towre: kinds.json declares no such kind'],
])('In a cue file, %s is named with kind and pattern.', (_, cues, line) => {
  expect(linesFor({ 'cues/fr.json': { ...smallCueFile, cues } })).toEqual([`cues/fr.json: ${line}`]);
});

test('A cue file is named after its language, and its abbreviations are written without the stop.', () => {
  const cueFile = { ...smallCueFile, language: 'de', abbreviations: ['p.ex.', 'M'] };
  expect(linesFor({ 'cues/fr.json': cueFile })).toEqual([
    'cues/fr.json: language: "de" is not what the file is named',
    'cues/fr.json: abbreviations: abbreviations[0]: must be in lower case, without the final stop',
    'cues/fr.json: abbreviations: abbreviations[1]: must be in lower case, without the final stop',
  ]);
});

test('A known quotation is of a declared kind.', () => {
  const cueFile = { ...smallCueFile, quotations: { towre: ['La tour penche depuis toujours.'] } };
  expect(linesFor({ 'cues/fr.json': cueFile })).toEqual([
    'cues/fr.json: quotations.towre: kinds.json declares no such kind',
  ]);
});

test('Kinds refer to points and sides that there are.', () => {
  const kinds = {
    'roof/west': { label: 'the roof' },
    'bell/north': { label: 'the bell, as the north has it' },
    mayor: { label: 'a mayor', voice: 'north' },
  };
  const changed = { gate: [['tower'], ['spire']], kinds: { ...smallKinds.kinds, ...kinds } };
  expect(linesFor({ 'kinds.json': changed })).toEqual([
    'kinds.json: gate: gate[1]: there is no kind "spire"',
    'kinds.json: kinds.mayor: voice: there is no side "north"',
    'kinds.json: kinds.roof/west: there is no point "roof"',
    'kinds.json: kinds.bell/north: there is no side "north"',
  ]);
});

test('What is wrong in one file hides nothing in the others.', () => {
  const lines = linesFor({
    'dispute.json': '{ "id":\n }',
    'kinds.json': '[]',
    'cues/fr.json': { ...smallCueFile, cues: { tower: ['*'] } },
  });
  expect(lines[0]).toMatch(/^dispute\.json: is not JSON: SyntaxError: .*$/);
  expect(lines).toContain('cues/fr.json: cues.tower: "*": "*" has no letter');
  expect(lines.some((line) => line.startsWith('kinds.json: '))).toBe(true);
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
});
