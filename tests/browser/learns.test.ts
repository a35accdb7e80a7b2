import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findNode } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, otherPage, reportArticle } from './pages.js';
import { useSite } from './use-site.js';

/** A page that looks for us: it notes every element that comes, every key and every message. */
const spy = `<script>
  window.seen = { elements: [], keys: [], earlyKeys: [], presses: [], later: 0, messages: 0 };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) seen.elements.push(node.nodeName.toLowerCase());
  }).observe(document, { childList: true, subtree: true });
  addEventListener('keydown', ({ key }) => seen.earlyKeys.push(key), true);
  document.addEventListener('keydown', ({ key }) => seen.keys.push(key), true);
  addEventListener('pointerdown', ({ target }) => seen.presses.push(target.nodeName.toLowerCase()), true);
  document.addEventListener('pointerdown', () => seen.later++);
  addEventListener('message', () => seen.messages++);
</script>`;

const site = useSite({
  '/spy': { html: asPage(`${reportArticle}${spy}`) },
  '/other': { html: otherPage },
});

const isInstalledAsTold = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.body, '::highlight(rejoinder-first)').textDecorationLine === 'underline',
  );

inEachBrowser((subject) => {
  it('lets a page learn that it is installed where the page names people and places of a dispute, and nowhere else', async () => {
    const page = await subject.open(site().at('/spy'));
    expect(await until(() => isInstalledAsTold(page))).toBe(true);
    const other = await subject.open(site().at('/other'));
    expect(await until(() => isInstalledAsTold(other), Boolean, 2000)).toBe(false);
  });

  it('lets a page learn which passages are marked, for which side', async () => {
    const page = await subject.open(site().at('/spy'));
    await readMarks(page.mainFrame());
    const names = await page.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(names).toEqual(['rejoinder-first', 'rejoinder-second']);
  });

  it('lets a page learn that a card is open and, afterwards, that one was; not what it says', async () => {
    const page = await subject.open(site().at('/spy'));
    await restOn(subject.drive, page.mainFrame(), 0);
    const card = await page.evaluate(() => {
      const element = document.querySelector('rejoinder-card');
      return { isShut: element?.shadowRoot === null, text: element?.textContent };
    });
    expect(card).toEqual({ isShut: true, text: '' });
    const noticed = () =>
      page.evaluate(() => (window as unknown as { seen: { elements: string[] } }).seen.elements);
    expect(await noticed()).toEqual(['rejoinder-card']);
    const isFainter = () =>
      page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-faint')));
    expect(await until(isFainter)).toBe(true);
  });

  it('keeps the key that closes the card from all of a page but what listened on the window first, and what its parts tell each other from all', async () => {
    const page = await subject.open(site().at('/spy'));
    await restOn(subject.drive, page.mainFrame(), 0);
    await page.evaluate('seen.keys = []; seen.earlyKeys = []');
    await page.keyboard.press('Escape');
    await until(async () => !(await subject.drive.card(page.mainFrame())));
    expect(await page.evaluate('seen.keys')).toEqual([]);
    expect(await page.evaluate('seen.earlyKeys')).toEqual(['Escape']);
    expect(await page.evaluate('seen.messages')).toBe(0);
  });

  it('lets a page learn that something was pressed in the card, not what', async () => {
    const page = await subject.open(site().at('/spy'));
    const card = await restOn(subject.drive, page.mainFrame(), 0);
    const pin = findNode(card, ({ attributes }) => attributes.class === 'pin');
    const { x, y, width, height } = await pin!.box();
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await until(() => page.evaluate('seen.presses.length'))).toBe(1);
    expect(await page.evaluate('seen.presses')).toEqual(['rejoinder-card']);
    expect(await page.evaluate('seen.later')).toBe(0);
  });

  it('lets no page load or reach a file of the extension', async () => {
    const own = await subject.ownPage('popup/index.html');
    const folder = await own.evaluate(() => new URL('/', location.href).href);
    const page = await subject.open(site().at('/other'));
    for (const file of [
      'manifest.json',
      'popup/index.html',
      'src/icons/128.png',
      'content-scripts/marks.css',
    ]) {
      const isReached = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        `${folder}${file}`,
      );
      expect(isReached, file).toBe(false);
    }
  });
});
