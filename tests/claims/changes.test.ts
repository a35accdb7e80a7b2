import { expect, test } from 'vitest';
import { problemsOfFolder } from '../../src/claims/rules/dispute-folder.js';
import { lineOf } from '../../src/claims/rules/problem.js';
import type { Change } from '../../src/claims/schema.js';
import { smallChanges, smallDispute, smallFolder } from './small-dispute.js';

const [first, last] = smallChanges.changes as [Change, Change];

/** The problems of the small folder with this as its newest change, or without any change log. */
function linesWith(change: Partial<Change>): string[] {
  const changes = { changes: [first, { ...last, ...change }] };
  return problemsOfFolder(smallFolder({ 'changes.json': changes })).map(lineOf);
}

test.each<[string, Partial<Change>, string]>([
  ['a version left out', { version: 3 }, 'changes.3: version: must be 2'],
  ['an older date', { date: '2025-01' }, 'changes.2: date: lies before the one above: the oldest first'],
  ['a strange point', { points: ['gong'] }, 'changes.2: points: there is no point "gong"'],
  ['a verdict', { text: 'West lied.' }, 'changes.2: text: our own voice says "said", not "lied"'],
])('A change log with %s is wrong.', (_, change, line) => {
  expect(linesWith(change)).toEqual([`changes.json: ${line}`]);
});

test('A source that comes without an entry in the change log is noticed.', () => {
  const sources = { ...smallDispute.sources, 's11-radio': smallDispute.sources['s10-radio']! };
  const lines = problemsOfFolder(smallFolder({ 'dispute.json': { ...smallDispute, sources } })).map(lineOf);
  expect(lines).toContain(
    'changes.json: changes.2.counts: sources: there are 3 now: tell of the change in a new version',
  );
});

test('A dispute without a change log is not complete.', () => {
  const files = smallFolder();
  files.delete('changes.json');
  expect(problemsOfFolder(files).map(lineOf)).toEqual(['changes.json: there is no such file']);
});
