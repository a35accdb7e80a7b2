import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type CardNode, findNode, visibleText } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { asArticle, asPage, report, reportArticle, reportPage } from './pages.js';
import { button, cardWith, isClosed, pressOn, withClass } from './press.js';
import { useSite } from './use-site.js';

const sample = readFileSync(new URL('../../src/start/sample/article.html', import.meta.url), 'utf8');
const site = useSite({
  '/report': { html: reportPage },
  '/field': { html: asPage(`<input id="field">${reportArticle}`) },
  '/small-frame': {
    html: asPage(`<p>A page with a small frame.</p><iframe src="/report" width="300" height="150"></iframe>
      <input id="outside">`),
  },
  '/two': {
    html: asPage(`${asArticle(report.blocks)}<iframe src="/report" width="900" height="500"></iframe>`),
  },
  '/sample': { html: sample },
});

const dialog = ({ attributes }: CardNode) => attributes.role === 'dialog';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Client boxes of all lines of all marks that the pointer's place is on. */
async function linesOf(frame: Frame, text: string): Promise<DOMRect[]> {
  return frame.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('rejoinder-'))
        for (const range of highlight as unknown as Iterable<Range>)
          if (range.toString() === wanted)
            return [...range.getClientRects()].map((each) => each.toJSON() as DOMRect);
    return [];
  }, text);
}

async function textAt(page: Page, index: number): Promise<string> {
  return (await readMarks(page.mainFrame()))[index]!.text;
}

inEachBrowser((subject) => {
  describe('the first card', () => {
    it('says what a mark means and does not mean, until the reader has got it', async () => {
      const page = await subject.open(site().at('/report'));
      const frame = page.mainFrame();
      const first = await restOn(subject.drive, frame, 0);
      expect(visibleText(first)).toContain('A mark does not mean that they are wrong');
      await pressOn(subject.drive, frame, button('Got it'));
      await until(async () => !findNode((await subject.drive.card(frame))!, withClass('introduction')));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(visibleText(await restOn(subject.drive, frame, 1))).not.toContain('A mark does not mean');
    });
  });

  it('a press in the card pins it, seen by its pin; Esc takes the pin out, and a second Esc closes', async () => {
    const page = await subject.open(site().at('/report'));
    const frame = page.mainFrame();
    await restOn(subject.drive, frame, 0);
    await pressOn(subject.drive, frame, ({ tag }) => tag === 'h2');
    const pinned = await cardWith(subject.drive, frame, button('Keep open'));
    expect(pinned.node.attributes['aria-pressed']).toBe('true');
    await page.mouse.move(2, 2, { steps: 4 });
    await pause(700);
    await page.keyboard.press('Escape');
    const { node } = await cardWith(subject.drive, frame, button('Keep open'));
    expect(node.attributes['aria-pressed']).toBe('false');
    await page.keyboard.press('Escape');
    expect(await isClosed(subject.drive, frame)).toBe(true);
  });

  it('a press on the pin sets it and lets it go; a press outside closes', async () => {
    const page = await subject.open(site().at('/report'));
    const frame = page.mainFrame();
    const isPressed = async () =>
      (await cardWith(subject.drive, frame, button('Keep open'))).node.attributes['aria-pressed'];
    await restOn(subject.drive, frame, 0);
    await pressOn(subject.drive, frame, button('Keep open'));
    expect(await until(isPressed, (each) => each === 'true')).toBe('true');
    await pressOn(subject.drive, frame, button('Keep open'));
    expect(await until(isPressed, (each) => each === 'false')).toBe('false');
    await page.mouse.click(2, 2);
    expect(await isClosed(subject.drive, frame)).toBe(true);
  });

  it('gives the keyboard back to where it was', async () => {
    const page = await subject.open(site().at('/field'));
    const frame = page.mainFrame();
    await readMarks(frame);
    await page.focus('#field');
    await restOn(subject.drive, frame, 0);
    await pressOn(subject.drive, frame, button('Copy'));
    expect(await page.evaluate('document.activeElement.localName')).toBe('rejoinder-card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await isClosed(subject.drive, frame)).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('field');
  });

  it.each([
    [1280, 900],
    [320, 640],
  ])('covers no line of its passage in a window of %i × %i, and stays inside it', async (width, height) => {
    const page = await subject.open(site().at('/report'));
    await page.setViewport({ width, height });
    const frame = page.mainFrame();
    const { length } = await readMarks(frame);
    for (const index of [0, Math.floor(length / 2), length - 1]) {
      const text = await textAt(page, index);
      const card = await restOn(subject.drive, frame, index);
      await pause(200);
      const box = await findNode(card, dialog)!.box();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      for (const { top, bottom } of await linesOf(frame, text))
        expect(bottom <= box.y || top >= box.y + box.height, text).toBe(true);
    }
  });

  it('moves with its passage as the page is scrolled', async () => {
    const page = await subject.open(site().at('/report'));
    await page.setViewport({ width: 800, height: 500 });
    const frame = page.mainFrame();
    await restOn(subject.drive, frame, 1);
    await pressOn(subject.drive, frame, button('Keep open'));
    const boxOf = async () => (await cardWith(subject.drive, frame, dialog)).node.box();
    const before = await boxOf();
    const scrolled = await page.evaluate(
      'scrollTo({ top: scrollY + 40, behavior: "instant" }), document.documentElement.scrollHeight > innerHeight',
    );
    expect(scrolled).toBe(true);
    await pause(200);
    expect((await boxOf()).y).toBeCloseTo(before.y - 40, -1);
  });

  it('shows both sides in the same places and sizes', async () => {
    const page = await subject.open(site().at('/sample'));
    const frame = page.mainFrame();
    const index = (await readMarks(frame)).findIndex(({ name }) => name === 'rejoinder-both');
    expect(index).toBeGreaterThan(-1);
    const card = await restOn(subject.drive, frame, index);
    const sides: CardNode[] = [];
    findNode(card, (node) => void (withClass('side-answer')(node) && sides.push(node)) as unknown as boolean);
    expect(sides.length).toBeGreaterThanOrEqual(2);
    const measure = async (side: CardNode) => {
      const parts = ['statement-head', 'quote', 'original', 'attribution', 'sources'].map((name) =>
        findNode(side, withClass(name))!.box(),
      );
      return (await Promise.all(parts)).map(({ x, width }) => [x, width]);
    };
    const heading = async (side: CardNode) => (await findNode(side, ({ tag }) => tag === 'h3')!.box()).height;
    expect(await measure(sides[1]!)).toEqual(await measure(sides[0]!));
    expect(await heading(sides[1]!)).toBe(await heading(sides[0]!));
  });

  it('reads a statement in another of its languages when asked', async () => {
    const page = await subject.open(site().at('/report'));
    const frame = page.mainFrame();
    const index = (await readMarks(frame)).findIndex(({ text }) =>
      text.startsWith('The Ukrainian leader said'),
    );
    const quoteOf = async () => visibleText((await cardWith(subject.drive, frame, withClass('quote'))).node);
    await restOn(subject.drive, frame, index);
    expect(await quoteOf()).toContain('nothing to apologise for');
    await pressOn(subject.drive, frame, button('Belarusian'));
    expect(await until(quoteOf, (text) => text.includes('прабачэнняў'))).toContain('as said');
  });

  it('makes the mark fainter once its card was open for a second', async () => {
    const page = await subject.open(site().at('/report'));
    const frame = page.mainFrame();
    const text = await textAt(page, 0);
    const nameOf = async () => (await readMarks(frame)).find((mark) => mark.text === text)?.name;
    const before = await nameOf();
    await restOn(subject.drive, frame, 0);
    expect(await until(nameOf, (name) => name !== before)).toBe(`${before}-faint`);
    await page.reload();
    expect(await nameOf()).toBe(before);
  });
});

inEachBrowser((subject) => {
  describe('in frames', () => {
    it('the card is whole and can be read to its end inside a frame of 300 × 150', async () => {
      const page = await subject.open(site().at('/small-frame'));
      const frame = await frameOf(page);
      const card = await restOn(subject.drive, frame, 0);
      const { x, y, width, height } = await findNode(card, dialog)!.box();
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(300);
      expect(y + height).toBeLessThanOrEqual(150);
      const { x: left, y: top } = (await (await frame.frameElement())!.boundingBox())!;
      await page.mouse.move(left + x + width / 2, top + y + height / 2, { steps: 4 });
      const endOf = async () => (await cardWith(subject.drive, frame, withClass('tool-row'))).node.box();
      for (let turns = 0; turns < 30 && (await endOf()).y > 130; turns++)
        await page.mouse.wheel({ deltaY: 200 });
      expect((await endOf()).y).toBeLessThan(150);
    });

    it('Esc closes it also when another frame has the keyboard', async () => {
      const page = await subject.open(site().at('/small-frame'));
      const frame = await frameOf(page);
      await readMarks(frame);
      await page.focus('#outside');
      await restOn(subject.drive, frame, 0);
      expect(await page.evaluate('document.activeElement.id')).toBe('outside');
      await until(async () => {
        await page.keyboard.press('Escape');
        return !(await subject.drive.card(frame));
      });
      expect(await subject.drive.card(frame)).toBeUndefined();
    });

    it('there is one card at a time', async () => {
      const page = await subject.open(site().at('/two'));
      const frame = await frameOf(page);
      await readMarks(frame);
      await restOn(subject.drive, page.mainFrame(), 0);
      await pressOn(subject.drive, page.mainFrame(), button('Keep open'));
      await page.evaluate('document.querySelector("iframe").scrollIntoView({ behavior: "instant" })');
      await pause(200);
      const [mark] = await readMarks(frame);
      const { x, y } = (await (await frame.frameElement())!.boundingBox())!;
      await page.mouse.move(x + mark!.x, y + mark!.y, { steps: 3 });
      expect(await until(() => subject.drive.card(frame))).toBeDefined();
      expect(await isClosed(subject.drive, page.mainFrame())).toBe(true);
    });
  });
});

async function frameOf(page: Page): Promise<Frame> {
  const found = await until(async () => page.frames().find((each) => each.url().endsWith('/report')));
  if (!found) throw new Error('the page has no such frame');
  return found;
}
