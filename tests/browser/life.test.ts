import { expect, it } from 'vitest';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { popupPath } from '../../src/drive/popup-path.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, otherPage, reportArticle } from './pages.js';
import { useSite } from './use-site.js';

const listening = `<script>
  window.heard = [];
  for (const level of ['log', 'info', 'warn', 'error'])
    console[level] = (...words) => heard.push(level + ' ' + words.join(' '));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => heard.push(type));
</script>`;
const site = useSite({
  '/report': { html: asPage(reportArticle, listening) },
  '/other': { html: otherPage },
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// In the order of a life: what happens to the extension in a later test, the earlier ones have not seen.
inEachBrowser((subject) => {
  async function openMarked(where?: 'tab' | 'window') {
    const page = await subject.open(site().at('/report'), where);
    return { page, count: (await readMarks(page.mainFrame(), 15_000)).length };
  }

  it('marks pages in two windows, each with its own badge', async () => {
    const one = await openMarked();
    const other = await openMarked('window');
    expect(one.count).toBeGreaterThan(0);
    expect(other.count).toBe(one.count);
    for (const { page } of [one, other])
      expect(
        await until(
          () => subject.drive.badge(page),
          (badge) => badge === String(one.count),
        ),
      ).toBe(String(one.count));
  });

  it('marks pages while the storage is full', async () => {
    const own = await subject.ownPage(await popupPath(subject.drive));
    const outcome = await own.evaluate(`(async () => {
      const area = (globalThis.browser ?? chrome).storage.local;
      const set = (size) => area.set({ ['junk' + size]: 'x'.repeat(size) }).then(() => true, () => false);
      for (let size = 8e6; size >= 1; size = Math.floor(size / 2)) await set(size);
      return set(100);
    })()`);
    if (subject.drive.name === 'chrome') expect(outcome).toBe(false);
    try {
      const { page, count } = await openMarked();
      expect(count).toBeGreaterThan(0);
      await restOn(subject.drive, page.mainFrame(), 0);
      expect(await page.evaluate('heard')).toEqual([]);
    } finally {
      await own.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    }
  });

  it('marks a page although its background is stopped again and again while it is read', async () => {
    const { count } = await openMarked();
    const opening = subject.open(site().at('/report'));
    for (let times = 0; times < 20; times++) {
      await subject.drive.life.stopBackground().catch(() => undefined);
      await pause(50);
    }
    const page = await opening;
    const marks = async () => (await readMarks(page.mainFrame(), 500)).length;
    expect(await until(marks, (length) => length === count, 15_000)).toBe(count);
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it('marks what is open once, with a card, after it was updated', async () => {
    const { page, count } = await openMarked();
    await restOn(subject.drive, page.mainFrame(), 0);
    await subject.drive.life.reload();
    await pause(3000);
    await page.bringToFront();
    const marks = async () => (await readMarks(page.mainFrame(), 500)).length;
    expect(await until(marks, (length) => length === count, 10_000)).toBe(count);
    expect(await until(async () => !(await subject.drive.card(page.mainFrame())))).toBe(true);
    await restOn(subject.drive, page.mainFrame(), 0);
    expect(await page.evaluate('document.querySelectorAll("rejoinder-card").length')).toBe(1);
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it('shows nothing on open pages any more when it is switched off', async () => {
    const { page, count } = await openMarked();
    expect(count).toBeGreaterThan(0);
    // Firefox leaves an open card behind, and names of highlights, which nothing styles any more.
    if (subject.drive.name === 'chrome') await restOn(subject.drive, page.mainFrame(), 0);
    await subject.drive.life.switchOff();
    await page.bringToFront();
    const isShown = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.body, '::highlight(rejoinder-first)');
        const isMarked = CSS.highlights.has('rejoinder-first') && style.textDecorationLine !== 'none';
        return isMarked || document.querySelector('rejoinder-card') !== null;
      });
    expect(await until(isShown, (is) => !is, 5000)).toBe(false);
    expect(await page.evaluate('heard')).toEqual([]);
  });
});
