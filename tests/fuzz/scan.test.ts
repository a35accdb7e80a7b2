import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { readPage } from '../../src/scan/read-page.js';
import { property } from './run-property.js';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'page.html');
const markup = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table><p>',
      '<template shadowrootmode=open>',
      '</template>',
      '<!--',
      '<svg><p>',
      '<select>',
      '\u0000',
    ),
    fc.string(),
  ),
);

describe('For any file', () => {
  property(
    'the command line reads it, or says in words why not',
    fc.oneof(
      fc.uint8Array(),
      markup.map((parts) => Buffer.from(parts.join(''))),
    ),
    (bytes) => {
      writeFileSync(file, bytes);
      try {
        readArticle(readPage(file));
      } catch (error) {
        expect((error as Error).message).toMatch(/^is /);
      }
    },
  );
});
