import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findNode } from '../../src/drive/card-node.js';
import type { Drive } from '../../src/drive/drive.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { openFromPopup } from './open-from-popup.js';
import { asPage, report, reportArticle } from './pages.js';
import { useSite } from './use-site.js';

const styled = (css: string, script = '') => asPage(`${reportArticle}${script}`, `<style>${css}</style>`);
const heardKeys = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keyup']) document.addEventListener(type, ({ key }) => heard.push(type + ' ' + key));
</script>`;
const filler = Array(40).fill('This line says nothing, and it says so at some length.').join('<br><br>');
const oldStory = `${filler}<br><br>${report.blocks.join('<br><br>')}<br><br>${filler}`;

const site = useSite({
  '/keys': { html: styled('', heardKeys) },
  '/zoomed': { html: styled('html { zoom: 1.5 }') },
  '/wide-lines': { html: styled('article { width: 500px; font: 18px/2 serif }') },
  '/panel': { html: asPage(`<div style="height: 400px; width: 500px; overflow: auto">${oldStory}</div>`) },
  '/panel-short': { html: styled('article { height: 300px; margin-top: 300px; overflow: auto }') },
  '/small': { html: asPage('<iframe src="/keys" width="300" height="150"></iframe>') },
  '/two-frames': { html: asPage('<iframe src="/keys"></iframe><iframe src="/zoomed"></iframe>') },
  '/drawing': {
    html: `<svg xmlns="http://www.w3.org/2000/svg"><text>${report.blocks[0]}</text></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
  },
});

async function cardBox(drive: Drive, frame: ReturnType<Page['mainFrame']>) {
  const card = await drive.card(frame);
  return card && findNode(card, ({ attributes }) => attributes.role === 'dialog')?.box();
}

inEachBrowser((subject) => {
  it('keeps the Escape that closes a card from the page, its release too, and no other', async () => {
    const page = await subject.open(site().at('/keys'));
    await restOn(subject.drive, page.mainFrame(), 0);
    await page.evaluate('heard.length = 0');
    await page.keyboard.press('Escape');
    await until(async () => !(await subject.drive.card(page.mainFrame())));
    expect(await page.evaluate('heard')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('heard')).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('shows the card in its own size, whole, on a page that zooms itself', async () => {
    const page = await subject.open(site().at('/zoomed'));
    await restOn(subject.drive, page.mainFrame(), 2);
    const { x, y, width, height } = (await cardBox(subject.drive, page.mainFrame()))!;
    expect(width).toBeCloseTo(392, 0);
    expect(x + width).toBeLessThanOrEqual(1280);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  it('takes the space between two lines of a passage for the passage', async () => {
    const page = await subject.open(site().at('/wide-lines'));
    await readMarks(page.mainFrame());
    const [x = 0, y = 0] = (await page.evaluate(`(() => {
      const [first, second] = [...CSS.highlights.get('rejoinder-second')][0].getClientRects();
      return [first.left + 60, (first.bottom + second.top) / 2];
    })()`)) as number[];
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    expect(await until(() => subject.drive.card(page.mainFrame()), Boolean, 2000)).toBeDefined();
  });

  it('paints again what the page clears with all highlights', async () => {
    const page = await subject.open(site().at('/keys'));
    const { length } = await readMarks(page.mainFrame());
    await page.evaluate('CSS.highlights.clear()');
    expect(await readMarks(page.mainFrame())).toHaveLength(length);
  });

  it('scrolls a panel to the passage that the popup opens', async () => {
    const page = await subject.open(site().at('/panel'));
    await readMarks(page.mainFrame());
    const words = await openFromPopup(subject.drive, page, 1);
    expect(await until(() => subject.drive.card(page.mainFrame()))).toBeDefined();
    const { y } = (await readMarks(page.mainFrame())).find(({ text }) => text === words)!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(410);
  });

  it('closes the card of a passage that has scrolled out of its panel', async () => {
    const page = await subject.open(site().at('/panel-short'));
    await restOn(subject.drive, page.mainFrame(), 1);
    const { x, y } = (await cardBox(subject.drive, page.mainFrame()))!;
    await page.mouse.click(x + 60, y + 20);
    await page.evaluate('document.querySelector("article").scrollTop = 150');
    expect(await until(async () => !(await subject.drive.card(page.mainFrame())))).toBe(true);
  });

  it('gives the card all of a window in which no side of the passage has room', async () => {
    const page = await subject.open(site().at('/small'));
    const frame = page.frames()[1]!;
    await restOn(subject.drive, frame, 1);
    expect((await cardBox(subject.drive, frame))!.height).toBeGreaterThan(130);
  });

  it('closes the card in one frame when the popup opens one in another', async () => {
    const page = await subject.open(site().at('/two-frames'));
    const frames = page.frames().slice(1);
    const marks = await Promise.all(frames.map((frame) => readMarks(frame)));
    const cards = async () =>
      (await Promise.all(frames.map((frame) => subject.drive.card(frame)))).map(Boolean);
    await openFromPopup(subject.drive, page, 0);
    const before = await until(cards, (open) => open.includes(true));
    await openFromPopup(subject.drive, page, marks.flat().length - 1);
    const after = before.map((isOpen) => !isOpen);
    expect(await until(cards, (open) => open.join() === after.join())).toEqual(after);
  });

  it('leaves documents that are no web pages alone', async () => {
    const page = await subject.open(site().at('/drawing'));
    expect(await readMarks(page.mainFrame(), 1500)).toEqual([]);
  });
});
