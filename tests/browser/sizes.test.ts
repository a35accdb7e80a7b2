import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Box, CardNode } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { dialogOf } from './axe.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, reportArticle, reportPage } from './pages.js';
import { useSite } from './use-site.js';

const site = useSite({
  '/report': { html: reportPage },
  '/rtl': {
    html: asPage(reportArticle, '<script>document.documentElement.dir = "rtl"</script>'),
  },
});

/** By how much a box reaches out of the window: all zero where it does not. */
async function overhang(page: Page, { x, y, width, height }: Box) {
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const beyond = { left: -x, top: -y, right: x + width - window.width, bottom: y + height - window.height };
  return Object.entries(beyond).filter(([, by]) => by > 0.5);
}

/** Texts and controls of the card that are wider than it, so that they are cut off or ask for sideways scrolling. */
function tooWide(card: CardNode): Promise<string[]> {
  return dialogOf(card).ask((dialog) => {
    const { right } = dialog.getBoundingClientRect();
    return [...dialog.querySelectorAll('*')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > right + 0.5)
      .map((each) => each.outerHTML.slice(0, 80));
  });
}

async function expectUsable(page: Page, card: CardNode): Promise<void> {
  const box = await dialogOf(card).box();
  expect(await overhang(page, box)).toEqual([]);
  expect(box.width).toBeGreaterThan(250);
  expect(box.height).toBeGreaterThan(100);
  expect(await tooWide(card)).toEqual([]);
}

inEachBrowser((subject) => {
  it.each([0.5, 1, 2, 4])('shows the whole card at a zoom of %s', async (factor) => {
    const page = await subject.open(site().at('/report'));
    await readMarks(page.mainFrame());
    const wideBefore = await page.evaluate('innerWidth');
    await subject.drive.zoom(page, factor);
    try {
      expect(
        await until(
          () => page.evaluate('innerWidth'),
          (width) => width !== wideBefore,
          1000,
        ),
      ).toBeCloseTo(Number(wideBefore) / factor, -1);
      await expectUsable(page, await restOn(subject.drive, page.mainFrame(), 0));
    } finally {
      await subject.drive.zoom(page, 1);
    }
  });

  it('shows the whole card with text of 200 %', async () => {
    const page = await subject.open(site().at('/report'));
    await readMarks(page.mainFrame());
    await subject.drive.enlargeText(page, 2);
    await expectUsable(page, await restOn(subject.drive, page.mainFrame(), 0));
  });

  it('shows the whole card on a screen of 320 pixels', async () => {
    const page = await subject.open(site().at('/report'));
    await page.setViewport({ width: 320, height: 640 });
    await expectUsable(page, await restOn(subject.drive, page.mainFrame(), 0));
  });

  it('shows the whole card on a page that is written from right to left, its own text from left to right', async () => {
    const page = await subject.open(site().at('/rtl'));
    const { length } = await readMarks(page.mainFrame());
    for (let index = 0; index < length; index++) {
      const card = await restOn(subject.drive, page.mainFrame(), index);
      await expectUsable(page, card);
      expect(await dialogOf(card).ask((dialog) => getComputedStyle(dialog).direction)).toBe('ltr');
    }
  });
});
