import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readSettings, settingDeclarations } from '../../src/browser/setting-declarations.js';
import { problemsOfFolder } from '../../src/claims/rules/dispute-folder.js';
import { lineOf } from '../../src/claims/rules/problem.js';
import { property } from './run-property.js';

const folder = join(import.meta.dirname, '..', '..', 'src', 'claims', 'call');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = new Map(
  ['dispute.json', 'changes.json', 'kinds.json', 'cues/da.json'].map((path) => [path, read(path)]),
);

/** A JSON value with one value somewhere in it replaced. */
function mutate(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[first % keys.length];
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[key] = mutate((value as Record<string, unknown>)[key], rest, by);
  return copy;
}

describe('For any change of the claims’ files', () => {
  const change = fc.record({
    file: fc.constantFrom(...files.keys()),
    path: fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }),
    by: fc.jsonValue(),
  });

  property(
    'the check accepts it or names the field',
    change,
    ({ file, path, by }) => {
      const changed = JSON.stringify(mutate(JSON.parse(files.get(file) ?? ''), path, by));
      for (const problem of problemsOfFolder(new Map([...files, [file, changed]]))) {
        expect(problem.file).not.toBe('');
        expect(lineOf(problem)).toContain(problem.file);
      }
    },
    30,
  );

  property(
    'the check says where text that is no JSON is broken',
    fc.tuple(fc.constantFrom(...files.keys()), fc.nat(), fc.string()),
    ([file, at, noise]) => {
      const text = files.get(file) ?? '';
      const where = at % text.length;
      const broken = text.slice(0, where) + noise + text.slice(where + 3);
      problemsOfFolder(new Map([...files, [file, broken]]));
    },
    30,
  );
});

describe('For any stored settings', () => {
  const stored = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.record(Object.fromEntries(Object.keys(settingDeclarations).map((key) => [key, fc.jsonValue()])), {
      requiredKeys: [],
    }),
  );

  property(
    'each is read or falls back to its default, and reading what was read changes nothing',
    stored,
    (content) => {
      const settings = readSettings(content);
      expect(Object.keys(settings)).toEqual(Object.keys(settingDeclarations));
      for (const [key, { default: fallback }] of Object.entries(settingDeclarations))
        expect(typeof settings[key as keyof typeof settings]).toBe(typeof fallback);
      expect(readSettings(settings)).toEqual(settings);
    },
    2000,
  );
});
