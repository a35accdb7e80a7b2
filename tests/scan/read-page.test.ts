import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { readPage } from '../../src/scan/read-page.js';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function textsIn(html: string): string[] {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  return readArticle(readPage(file)).map(({ text }) => text);
}

describe('A saved page with a declared shadow root', () => {
  it('is read in it', () => {
    expect(textsIn('<div><template shadowrootmode="open"><p>Inside</p></template></div>')).toEqual([
      'Inside',
    ]);
  });

  // Found by tests/fuzz/scan.test.ts.
  it('is read without it where the element cannot have one', () => {
    expect(textsIn('<template shadowrootmode="open"><p>Not here</p></template><p>Here</p>')).toEqual([
      'Here',
    ]);
  });
});
