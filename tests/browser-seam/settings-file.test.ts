import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/browser/setting-declarations.js';
import { readSettingsFile, writeSettingsFile } from '../../src/browser/settings-file.js';

const settings: Settings = {
  ...defaultSettings,
  on: false,
  sitesOff: ['news.example'],
  asides: [{ point: 'call/apology', site: 'news.example', until: 5 }],
  language: 'uk',
};
const fileWith = (changes: object, version: unknown = 1) =>
  JSON.stringify({ rejoinder: 'settings', version, settings: { ...settings, ...changes } });

test('What was written is read back whole.', () => {
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ status: 'read', settings, ignored: [] });
});

test('A file with some of the settings changes no others.', () => {
  const text = '{ "rejoinder": "settings", "version": 1, "settings": { "markStyle": "tint" } }';
  expect(readSettingsFile(text)).toEqual({ status: 'read', settings: { markStyle: 'tint' }, ignored: [] });
});

test('Unknown settings are named and left out.', () => {
  expect(readSettingsFile(fileWith({ colour: 'red', toString: 1 }))).toEqual({
    status: 'read',
    settings,
    ignored: ['colour', 'toString'],
  });
});

test.each([
  ['{ "rejoinder": ', { type: 'no-json' }],
  ['[]', { type: 'foreign' }],
  ['null', { type: 'foreign' }],
  ['{ "settings": {} }', { type: 'foreign' }],
  [fileWith({}, '1'), { type: 'foreign' }],
  [fileWith({}, 2), { type: 'newer', version: 2 }],
  [
    fileWith({ on: 'yes' }),
    { type: 'value', place: 'settings.on', found: '"yes"', expected: { type: 'flag' } },
  ],
  [fileWith({ markStyle: 'blink' }), { type: 'value', place: 'settings.markStyle', found: '"blink"' }],
  [fileWith({ pausedUntil: -1 }), { type: 'value', place: 'settings.pausedUntil', found: '-1' }],
  [
    fileWith({ sitesOff: ['a.example', 7] }),
    { type: 'value', place: 'settings.sitesOff[1]', found: '7', expected: 'entry' },
  ],
  [fileWith({ asides: [{ site: 'a' }] }), { type: 'value', place: 'settings.asides[0]' }],
])('A broken file is not read, and what is wrong is told with its place: %s', (text, problem) => {
  expect(readSettingsFile(text)).toEqual({ status: 'broken', problems: [expect.objectContaining(problem)] });
});

test('All that is wrong is told at once.', () => {
  const read = readSettingsFile(fileWith({ on: 1, sitesOff: [null, 'a.example', 2] }));
  const problems = read.status === 'broken' ? read.problems : [];
  expect(problems.map((problem) => 'place' in problem && problem.place)).toEqual([
    'settings.on',
    'settings.sitesOff[0]',
    'settings.sitesOff[2]',
  ]);
});
