import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readMarks, until } from '../../src/drive/pointer.js';
import { groundAt } from './ground-at.js';
import { inEachBrowser, type Subject } from './in-each-browser.js';
import { asPage, reportArticle, reportPage } from './pages.js';
import { useSite } from './use-site.js';

const shadowScript = `<script>
  document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(reportArticle)};
</script>`;
const night = '<style>html { background: #123; color: #eee }</style>';
const site = useSite({
  '/report': { html: reportPage },
  '/night': { html: asPage(reportArticle, night) },
  '/shadow': { html: asPage(`<div id="host"></div>${shadowScript}`) },
});

/** In the margin above the first paragraph. */
const unmarked = { x: 62, y: 7 };

/** The name of the page's first mark, and whether the page is painted in another colour behind it than elsewhere. */
async function tintOf(page: Page): Promise<{ readonly name: string; readonly isTinted: boolean }> {
  const [mark] = await readMarks(page.mainFrame());
  if (!mark) throw new Error('the page has no mark');
  const colours = [await groundAt(page, mark), await groundAt(page, unmarked)];
  return { name: mark.name, isTinted: colours[0] !== colours[1] };
}

async function chooseStyle(subject: Subject, style: string): Promise<void> {
  const options = await subject.ownPage('options/index.html');
  const input = await options.waitForSelector(`input[type="radio"][value="${style}"]`);
  await input?.evaluate((each) => (each as HTMLInputElement).click());
}

inEachBrowser((subject) => {
  it.each(['/report', '/night', '/shadow'])('really paints a tint behind a mark at %s', async (path) => {
    const page = await subject.open(site().at(path));
    expect(
      (
        await until(
          () => tintOf(page),
          ({ isTinted }) => isTinted,
        )
      ).isTinted,
    ).toBe(true);
  });

  it.each([
    ['underline', false],
    ['tint', true],
    ['both', true],
  ])('paints a tint, or none, where the reader wants marks by %s', async (style, isTinted) => {
    const page = await subject.open(site().at('/report'));
    await readMarks(page.mainFrame());
    await chooseStyle(subject, style);
    await page.bringToFront();
    const name = new RegExp(style === 'both' ? '^rejoinder-[a-z]+$' : `-${style}$`);
    const found = await until(
      () => tintOf(page),
      (each) => name.test(each.name) && each.isTinted === isTinted,
    );
    expect(found.name).toMatch(name);
    expect(found.isTinted).toBe(isTinted);
  });
});
