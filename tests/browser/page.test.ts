import { expect, it } from 'vitest';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { asArticle, asPage, otherPage, report, reportArticle, reportPage } from './pages.js';
import { useSite } from './use-site.js';

const rest = report.blocks.slice(1);
const strictCsp = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** The page's own script: it keeps its HTML as it was and tells of every change to its own highlights. */
const bystander = `<script>
  const range = new Range();
  range.selectNodeContents(document.querySelector('p'));
  CSS.highlights.set('of-the-page', new Highlight(range));
  window.before = document.body.outerHTML;
</script>`;
const shadowScript = `<script>
  document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(reportArticle)};
</script>`;
const navigationScript = `<script>
  window.go = (path, html) => { history.pushState({}, '', path); document.querySelector('#view').innerHTML = html; };
  window.append = (html) => document.querySelector('#view').insertAdjacentHTML('beforeend', html);
</script>`;

const site = useSite({
  '/report': { html: reportPage },
  '/other': { html: otherPage },
  '/strict': { html: reportPage, headers: { 'content-security-policy': strictCsp } },
  '/bystander': { html: asPage(`${reportArticle}${bystander}`) },
  '/quiet': { html: asPage(`${asArticle(['Nothing here is about any dispute.'])}${bystander}`) },
  '/shadow': { html: asPage(`<div id="host"></div>${shadowScript}`) },
  '/frames': { html: asPage(`${asArticle(rest)}<iframe src="/report" width="900" height="600"></iframe>`) },
  '/application': {
    html: asPage(`<div id="view">${asArticle(['Please choose a story.'])}</div>${navigationScript}`),
  },
});

inEachBrowser((subject) => {
  it('marks and answers under a policy that forbids everything, with trusted types', async () => {
    const page = await subject.open(site().at('/strict'));
    expect((await readMarks(page.mainFrame())).length).toBeGreaterThan(0);
    await restOn(subject.drive, page.mainFrame(), 0);
  });

  it('leaves the page’s HTML and its own highlights as they were, also after a card', async () => {
    const page = await subject.open(site().at('/bystander'));
    await restOn(subject.drive, page.mainFrame(), 0);
    await page.keyboard.press('Escape');
    await until(async () => !(await subject.drive.card(page.mainFrame())));
    expect(await page.evaluate('document.body.outerHTML === window.before')).toBe(true);
    expect(await page.evaluate('document.querySelector("rejoinder-card")')).toBeNull();
    expect(await page.evaluate('CSS.highlights.get("of-the-page").size')).toBe(1);
  });

  it('leaves no trace on a page without a passage', async () => {
    const page = await subject.open(site().at('/quiet'));
    expect(await readMarks(page.mainFrame(), 1000)).toEqual([]);
    expect(await page.evaluate('[...CSS.highlights.keys()].join()')).toBe('of-the-page');
    expect(await page.evaluate('document.body.outerHTML === window.before')).toBe(true);
    expect(await subject.drive.badge(page)).toBe('');
  });

  it('marks and answers in an open shadow root', async () => {
    const page = await subject.open(site().at('/shadow'));
    expect((await readMarks(page.mainFrame())).length).toBeGreaterThan(0);
    await restOn(subject.drive, page.mainFrame(), 0);
  });

  it('marks and answers in a frame, and counts it with its page', async () => {
    const page = await subject.open(site().at('/frames'));
    const frame = page.frames().find((each) => each.url().endsWith('/report'))!;
    const marks = [await readMarks(page.mainFrame()), await readMarks(frame)];
    expect(marks[1]!.length).toBeGreaterThan(0);
    const total = String(marks.flat().length);
    expect(
      await until(
        () => subject.drive.badge(page),
        (badge) => badge === total,
      ),
    ).toBe(total);
    await restOn(subject.drive, frame, 0);
  });

  it('marks paragraphs that come late, and forgets those that go', async () => {
    const page = await subject.open(site().at('/application'));
    expect(await readMarks(page.mainFrame(), 700)).toEqual([]);
    await page.evaluate(`window.append(${JSON.stringify(reportArticle)})`);
    const { length } = await readMarks(page.mainFrame());
    expect(length).toBeGreaterThan(0);
    await page.evaluate('document.querySelector("#view").lastElementChild.remove()');
    expect(
      await until(
        () => marksOf(page.mainFrame()),
        (marks) => marks === 0,
      ),
    ).toBe(0);
    expect(
      await until(
        () => subject.drive.badge(page),
        (badge) => badge === '',
      ),
    ).toBe('');
  });

  it('follows a navigation that the page makes by itself', async () => {
    const page = await subject.open(site().at('/application'));
    await page.evaluate(`window.go('/story', ${JSON.stringify(reportArticle)})`);
    const { length } = await readMarks(page.mainFrame());
    expect(length).toBeGreaterThan(0);
    await page.evaluate(`window.go('/weather', ${JSON.stringify(asArticle(['Snow in the mountains.']))})`);
    expect(
      await until(
        () => marksOf(page.mainFrame()),
        (marks) => marks === 0,
      ),
    ).toBe(0);
  });

  it('marks again after the way back through the history', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    await page.goto(site().at('/other'));
    // Puppeteer's own goBack never returns in Firefox where the page comes from the back/forward cache.
    await page.evaluate('history.back()');
    expect(
      await until(
        () => marksOf(page.mainFrame()),
        (marks) => marks === length,
      ),
    ).toBe(length);
    await restOn(subject.drive, page.mainFrame(), 0);
  });

  it('works in two windows at once', async () => {
    const pages = [
      await subject.open(site().at('/report')),
      await subject.open(site().at('/report'), 'window'),
    ];
    for (const page of pages) {
      await page.bringToFront();
      expect((await readMarks(page.mainFrame())).length).toBeGreaterThan(0);
      await restOn(subject.drive, page.mainFrame(), 0);
    }
  });

  it('does not read what is written into a field', async () => {
    const page = await subject.open(site().at('/application'));
    await page.evaluate(
      `window.append('<div contenteditable>' + ${JSON.stringify(reportArticle)} + '</div>')`,
    );
    expect(await readMarks(page.mainFrame(), 1500)).toEqual([]);
  });
});

/** How many marks a frame shows; -1 while it is being left. */
async function marksOf(frame: Parameters<typeof readMarks>[0]): Promise<number> {
  const marks = await readMarks(frame, 0).catch(() => undefined);
  return marks?.length ?? -1;
}
