import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type CardNode, findNode } from '../../src/drive/card-node.js';
import { readMarks, until } from '../../src/drive/pointer.js';
import { dialogOf } from './axe.js';
import { inEachBrowser, type Subject } from './in-each-browser.js';
import { reportPage } from './pages.js';
import { openPopupPage } from './popup-page.js';
import { useSite } from './use-site.js';

const site = useSite({ '/report': { html: reportPage } });

/** A phone's least target, as both systems' guides and WCAG 2.5.5 have it, in CSS pixels. */
const fingerPx = 44;

const cardOf = (subject: Subject, page: Page) => subject.drive.card(page.mainFrame());

async function sideOf(subject: Subject, page: Page): Promise<string | undefined> {
  const card = await cardOf(subject, page);
  return card && dialogOf(card).attributes['data-side'];
}

async function tapIn(subject: Subject, page: Page, isIt: (node: CardNode) => boolean): Promise<void> {
  const card = await cardOf(subject, page);
  const node = card && findNode(card, isIt);
  if (!node) throw new Error('the card has no such thing to tap');
  await node.ask((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = await node.box();
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** On the page, below its last paragraph or beside the card, where nothing is. */
function tapOutside(page: Page): Promise<void> {
  return page.touchscreen.tap(3, 3);
}

async function tapMark(page: Page, index: number): Promise<void> {
  const [mark] = (await readMarks(page.mainFrame())).slice(index, index + 1);
  await page.touchscreen.tap(mark!.x, mark!.y);
}

/** A page as a phone shows it, touched and never pointed at. */
async function openOnPhone(subject: Subject): Promise<Page> {
  const page = await subject.open(site().at('/report'));
  await page.setViewport({ width: 390, height: 800 });
  await subject.drive.touchOnly(page);
  await readMarks(page.mainFrame());
  return page;
}

/** Buttons, switches and disclosures too small for a finger; links, which stand in text, have less to reach. */
function tooSmall(document: Document | Element, least: number): string[] {
  return [...document.querySelectorAll('button, summary, label, select, a[href]')]
    .filter((each) => each.checkVisibility())
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ each, box }) => box.height < (each.matches('a') ? 24 : least) - 0.5)
    .map(({ each, box }) => `${box.height}: ${each.outerHTML.slice(0, 100)}`);
}

inEachBrowser((subject) => {
  it('opens the card of the passage that is tapped, then that of another', async () => {
    const page = await openOnPhone(subject);
    const marks = await readMarks(page.mainFrame());
    const other = marks.findIndex(({ name }) => name !== marks[0]!.name);
    await tapMark(page, 0);
    expect(await until(() => sideOf(subject, page))).toBe('minsk');
    await tapOutside(page);
    await until(async () => (await sideOf(subject, page)) === undefined);
    await tapMark(page, other);
    expect(await until(() => sideOf(subject, page))).toBe('kyiv');
  });

  it('closes the card at a tap outside, at a second tap on the passage and at the tapped button', async () => {
    const page = await openOnPhone(subject);
    const isClosed = () => until(async () => (await sideOf(subject, page)) === undefined);
    const ways = [
      () => tapOutside(page),
      () => tapMark(page, 0),
      () => tapIn(subject, page, ({ attributes }) => attributes.class === 'close'),
    ];
    for (const close of ways) {
      await tapMark(page, 0);
      expect(await until(() => sideOf(subject, page))).toBe('minsk');
      await close();
      expect(await isClosed()).toBe(true);
    }
  });

  it('keeps the card open under taps in it, and unfolds what is folded', async () => {
    const page = await openOnPhone(subject);
    await tapMark(page, 0);
    await until(() => sideOf(subject, page));
    await tapIn(subject, page, ({ tag }) => tag === 'h2');
    await tapIn(subject, page, ({ tag }) => tag === 'summary');
    const isUnfolded = async () => {
      const card = await cardOf(subject, page);
      return card && findNode(card, ({ tag, attributes }) => tag === 'details' && 'open' in attributes);
    };
    expect(await until(isUnfolded)).toBeDefined();
  });

  it('has nothing to press in the card that is too small for a finger', async () => {
    const page = await openOnPhone(subject);
    await tapMark(page, 0);
    await until(() => sideOf(subject, page));
    const card = await cardOf(subject, page);
    expect(await dialogOf(card!).ask(tooSmall, fingerPx)).toEqual([]);
  });

  it('fills the screen with the popup, and has nothing to press there that is too small for a finger', async () => {
    const page = await openOnPhone(subject);
    const popup = await openPopupPage(subject);
    await popup.setViewport({ width: 390, height: 800 });
    await subject.drive.touchOnly(popup);
    expect(await popup.evaluate('document.body.getBoundingClientRect().width')).toBeGreaterThan(370);
    expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await popup.evaluate(`(${tooSmall})(document, ${fingerPx})`)).toEqual([]);
    await page.bringToFront();
  });
});
