import { expect, test } from 'vitest';
import { problemsOfFolder } from '../../src/claims/rules/dispute-folder.js';
import { lineOf } from '../../src/claims/rules/problem.js';
import type { Dispute } from '../../src/claims/schema.js';
import { smallDispute, smallFolder } from './small-dispute.js';

type Path = readonly (string | number)[];
const bellWest: Path = ['points', 0, 'statements', 0];

/** The small dispute with one value replaced, or removed where it is replaced by undefined. */
function broken(path: Path, value: unknown): Dispute {
  const copy = structuredClone(smallDispute);
  type Part = { [key: string | number]: Part };
  // Any value at any path is the very point here, so the copy's type is given up.
  const parent = path.slice(0, -1).reduce((part, key) => part[key]!, copy as unknown as Part);
  parent[path.at(-1)!] = value as Part;
  return copy;
}

const linesFor = (dispute: unknown) => problemsOfFolder(smallFolder({ 'dispute.json': dispute })).map(lineOf);

test('A folder that keeps every rule has no problem.', () => {
  expect(problemsOfFolder(smallFolder())).toEqual([]);
});

test.each<[string, Path, unknown, string]>([
  [
    'a statement without date',
    [...bellWest, 'date'],
    undefined,
    'points.bell.statements.bell-west-old: date: Invalid key: Expected "date" but received undefined',
  ],
  [
    'a day that no calendar has',
    [...bellWest, 'date'],
    '2025-02-30',
    'points.bell.statements.bell-west-old: date: must be a day of the calendar',
  ],
  [
    'a date in another form',
    [...bellWest, 'date'],
    '5 Jan 2025',
    'points.bell.statements.bell-west-old: date: must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  [
    'a statement without source',
    [...bellWest, 'sources'],
    [],
    'points.bell.statements.bell-west-old: sources: Invalid length: Expected >=1 but received 0',
  ],
  [
    'a record without source',
    ['points', 0, 'record', 0, 'sources'],
    [],
    'points.bell.record.bell-record: sources: Invalid length: Expected >=1 but received 0',
  ],
  [
    'an address with a space',
    ['sources', 's2-paper', 'url'],
    'https://paper.example/a b',
    'sources.s2-paper: url: must be a well-formed http(s) URL',
  ],
  [
    'an address without host',
    ['sources', 's2-paper', 'url'],
    'https://',
    'sources.s2-paper: url: must be a URL',
  ],
  [
    'a misspelt field',
    ['points', 0, 'sumary'],
    'x',
    'points.bell: sumary: Invalid key: Expected never but received "sumary"',
  ],
  [
    'an empty original',
    [...bellWest, 'originals', 0, 'text'],
    '',
    'points.bell.statements.bell-west-old.originals.0: text: must be three characters or more',
  ],
])('The shape: %s is named with entry and field.', (_, path, value, line) => {
  expect(linesFor(broken(path, value))).toEqual([`dispute.json: ${line}`]);
});

test.each<[string, Path, unknown, string]>([
  [
    'an unknown side',
    [...bellWest, 'side'],
    'north',
    'points.bell.statements.bell-west-old: side: there is no side "north"',
  ],
  [
    'an unknown speaker',
    [...bellWest, 'speaker'],
    'nobody',
    'points.bell.statements.bell-west-old: speaker: there is no speaker "nobody"',
  ],
  [
    'a speaker of the other side',
    [...bellWest, 'speaker'],
    'east-voice',
    'points.bell.statements.bell-west-old: speaker: "east-voice" speaks for "east", not "west"',
  ],
  [
    'an unknown source',
    [...bellWest, 'sources'],
    ['s2-paper', 's3-leaf'],
    'points.bell.statements.bell-west-old: sources[1]: there is no source "s3-leaf"',
  ],
  [
    'a translation from elsewhere',
    [...bellWest, 'translation'],
    { by: 'published', source: 's10-radio', language: 'en', text: 'It is.' },
    'points.bell.statements.bell-west-old.translation: source: "s10-radio" is not among the statement\'s sources',
  ],
  [
    'an unused source',
    ['sources', 's11-tv'],
    smallDispute.sources['s10-radio'],
    'sources.s11-tv: nothing uses it',
  ],
  [
    'one id twice',
    ['points', 1, 'statements', 0, 'id'],
    'bell-east',
    'points.clock.statements.bell-east: id: "bell-east" names more than one of the statements and records',
  ],
  [
    'a contradiction with a silent side',
    ['points', 1, 'relation', 'type'],
    'contradiction',
    'points.clock.relation: type: is "contradiction", but there is no statement by "west"',
  ],
  [
    'a silence of nobody',
    ['points', 0, 'relation', 'type'],
    'one-side-silent',
    'points.bell.relation: type: is "one-side-silent", but both sides have statements',
  ],
  [
    'a side without account in general',
    ['general'],
    { east: ['bell-east'] },
    'general: west: this side has no account in general',
  ],
  [
    "the other side's words as its own",
    ['general', 'west', 1],
    'bell-east',
    'general: west[1]: "west" made no statement "bell-east"',
  ],
  [
    'a quotation without translation',
    [...bellWest, 'translation'],
    undefined,
    'points.bell.statements.bell-west-old: translation: original words and translation go together: give both, or neither',
  ],
  [
    'a newer statement before an older',
    [...bellWest, 'date'],
    '2025-01-07',
    'points.bell.statements.bell-east: date: must stand before "bell-west-old": the oldest first',
  ],
])('The rules: %s is named with entry and field.', (_, path, value, line) => {
  expect(linesFor(JSON.parse(JSON.stringify(broken(path, value))))).toContain(`dispute.json: ${line}`);
});

test('Sources stand by number, then name.', () => {
  const { 's2-paper': paper, 's10-radio': radio } = smallDispute.sources;
  expect(linesFor({ ...smallDispute, sources: { 's10-radio': radio, 's2-paper': paper } })).toEqual([
    'dispute.json: sources.s2-paper: must stand before "s10-radio": sorted by id',
  ]);
});

test.each<[string, Path]>([
  ['West claimed that it rang.', [...bellWest, 'summary']],
  ['West admitted it.', [...bellWest, 'note']],
  ['Did East lie about the bell?', ['points', 0, 'question']],
  ['Each denied it.', ['points', 0, 'relation', 'note']],
  ['East falsely said so.', ['points', 0, 'commonGround', 0]],
  ['dictator of the west', ['speakers', 'west-voice', 'capacity']],
  ['A revealing report: East revealed all', ['sources', 's2-paper', 'title']],
  ['The bell allegedly rang.', ['points', 0, 'record', 0, 'text']],
])('Our own voice does not say: %s', (text, path) => {
  expect(linesFor(broken(path, text))).toEqual([expect.stringContaining('our own voice says "said", not')]);
});

test('Quotations may say anything.', () => {
  expect(linesFor(broken([...bellWest, 'summary'], 'West said: “You are lying, I admit nothing.”'))).toEqual(
    [],
  );
  expect(linesFor(broken([...bellWest, 'originals', 0, 'text'], 'You are lying.'))).toEqual([]);
});
