import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../src/claims/texts-schema.js';
import { root } from '../manifest/shipped-sources.js';

/** A dispute's texts in a language other than English, without the name of its schema. */
export function textsIn(dispute: string, language: string): Texts {
  const file = join(root, `src/claims/${dispute}/texts/${language}.json`);
  const { $schema: _, ...texts } = JSON.parse(readFileSync(file, 'utf8'));
  return texts;
}
