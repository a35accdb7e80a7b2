import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { readMarks } from '../../src/drive/pointer.js';
import { readCorpus } from '../corpus/documents.js';
import { inEachBrowser } from './in-each-browser.js';
import { asArticle, asPage, report, reportPage } from './pages.js';
import { useSite } from './use-site.js';

const [first = '', second = '', ...others] = report.blocks;
const awkward = asPage(`
  <nav><p>${first}</p></nav>
  <article>
    <header><h1>${first.replace('Lukashenka', '<b>Luka<!-- split -->shenka</b>').replaceAll(' ', '&nbsp;')}</h1></header>
    <figure><img alt=""><figcaption>${second.replace('apologies', 'apo&shy;logies')}</figcaption></figure>
    <ul>${others
      .slice(0, 4)
      .map((text) => `<li>${text}</li>`)
      .join('')}</ul>
    <table><tr>${others
      .slice(4, 7)
      .map((text) => `<td>${text}</td>`)
      .join('')}</tr></table>
    <div>${others[7]}<br><br>${others[8]}<script>${first}</script><p hidden>${first}</p><textarea>${first}</textarea></div>
  </article>`);

const documents = readCorpus('dev').filter((_, index) => index % 9 === 0);
const pages: Record<string, { html: string }> = {
  '/report': { html: reportPage },
  '/awkward': { html: awkward },
  ...Object.fromEntries(documents.map(({ id, blocks }) => [`/${id}`, { html: asPage(asArticle(blocks)) }])),
};
const site = useSite(pages);
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command line finds in each page, its passages' words in their order. */
async function scan(): Promise<Map<string, string[]>> {
  const files = Object.entries(pages).map(([path, { html }]) => {
    const file = join(folder, `${path.slice(1)}.html`);
    writeFileSync(file, html);
    return file;
  });
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'scan', '--', ...files], {
    maxBuffer: 2 ** 27,
  });
  const found = new Map(files.map((file) => [file, [] as string[]]));
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { source, selector } = (
      JSON.parse(line) as { target: { source: string; selector: { exact: string }[] } }
    ).target;
    found.get(source)?.push(plain(selector[0]!.exact));
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const scanned = scan();

inEachBrowser((subject) => {
  it('marks the passages that the command line finds, on every page', async () => {
    for (const [file, passages] of await scanned) {
      const path = `/${file.slice(folder.length + 1).replace('.html', '')}`;
      const page = await subject.open(site().at(path));
      const marks = await readMarks(page.mainFrame(), passages.length ? 3000 : 500);
      expect(marks.map(({ text }) => plain(text)).sort(), path).toEqual(passages.toSorted());
      await page.close();
    }
  }, 180_000);
});
