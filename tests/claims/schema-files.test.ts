import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../src/claims/schema-files.js';

const folder = join(import.meta.dirname, '../../src/claims/schema');

test('The committed JSON Schemas are what the schema generates (npm run schema).', () => {
  const committed = readdirSync(folder).map((name) => [
    name,
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ]);
  expect(Object.fromEntries(committed)).toEqual(schemaFiles());
});
