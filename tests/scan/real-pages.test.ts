import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { briefings } from '../../src/claims/load.js';
import { outlines } from '../../src/claims/outlines.js';
import { createDetector } from '../../src/engine/detector.js';
import { readPage } from '../../src/scan/read-page.js';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');
const pages = existsSync(folder) ? readdirSync(folder) : [];

describe('real pages about other things', () => {
  it.skipIf(pages.length === 0)(
    'get no mark (skipped where ../shared/pages is absent)',
    () => {
      const detector = createDetector(outlines);
      detector.learn(briefings);
      const marked = pages.filter((name) => {
        const blocks = readArticle(readPage(join(folder, name)));
        return detector.decide(blocks.map(({ text }) => detector.readBlock(text))).length > 0;
      });
      expect(marked).toEqual([]);
    },
    60_000,
  );
});
