import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from './languages.js';

/** `npm run words`: sorts the texts of every language by name, so that two people's new ones rarely meet. */
for (const language of languages) {
  const file = join(import.meta.dirname, `../../_locales/${language}/messages.json`);
  const messages: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
