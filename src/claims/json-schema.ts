import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './schema-files.js';

/** `npm run schema`: writes the JSON Schemas anew, after `schema.ts` has changed. */
const folder = join(import.meta.dirname, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemaFiles())) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
