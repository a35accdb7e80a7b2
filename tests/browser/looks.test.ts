import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { CardNode } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { dialogOf } from './axe.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, reportArticle, reportPage } from './pages.js';
import { useSite } from './use-site.js';

/** A ground for the report, by CSS; `both` follows the system as pages of that wish do. */
const grounds: Record<
  string,
  { readonly css: string; readonly dark: 'never' | 'always' | 'with the system' }
> = {
  '/plain': { css: '', dark: 'never' },
  '/white': { css: 'body { background: #fff; color: #222 }', dark: 'never' },
  '/night': { css: 'html { background: oklch(0.2 0.02 260); color: #ddd }', dark: 'always' },
  '/island': {
    css: 'body { background: #111; color: #eee } main { background: #fffef8; color: #111 }',
    dark: 'never',
  },
  '/veiled': {
    css: 'body { background: #111; color: #eee } p { background: rgb(255 255 255 / 0.2) }',
    dark: 'always',
  },
  '/picture': { css: 'body { background: #fff linear-gradient(#000, #222); color: #eee }', dark: 'always' },
  '/both': { css: ':root { color-scheme: light dark }', dark: 'with the system' },
};

const site = useSite({
  '/report': { html: reportPage },
  ...Object.fromEntries(
    Object.entries(grounds).map(([path, { css }]) => [
      path,
      { html: asPage(reportArticle, `<style>${css}</style>`) },
    ]),
  ),
});

function isDark(card: CardNode): Promise<boolean> {
  return dialogOf(card).ask((dialog) => {
    const [red = 0] = getComputedStyle(dialog).backgroundColor.match(/\d+/g) ?? [];
    return Number(red) < 128;
  });
}

/** How the first paragraph's text would be marked, were it Kyiv's account. */
function markStyle(page: Page): Promise<{ readonly line: string; readonly ground: string }> {
  return page.evaluate(() => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(
      document.querySelector('p') ?? document.body,
      '::highlight(rejoinder-first)',
    );
    return { line: textDecorationLine, ground: backgroundColor };
  });
}

inEachBrowser((subject) => {
  it.each(Object.keys(grounds))(
    'has a card as dark as the page at %s, whatever the system prefers',
    async (path) => {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await subject.open(site().at(path));
        await subject.drive.emulate(page, { scheme });
        const card = await restOn(subject.drive, page.mainFrame(), 0);
        const { dark } = grounds[path]!;
        const expected = dark === 'with the system' ? scheme === 'dark' : dark === 'always';
        expect(await isDark(card), `${scheme} system`).toBe(expected);
        await page.close();
      }
    },
  );

  it('marks nothing on paper', async () => {
    const page = await subject.open(site().at('/report'));
    await readMarks(page.mainFrame());
    const isMarked = async () => (await markStyle(page)).line === 'underline';
    expect(await until(isMarked)).toBe(true);
    await subject.drive.emulate(page, { isPrinted: true });
    expect(await markStyle(page)).toEqual({ line: 'none', ground: 'rgba(0, 0, 0, 0)' });
    await subject.drive.emulate(page, {});
    expect(await until(isMarked)).toBe(true);
  });

  it('prints no card', async () => {
    const page = await subject.open(site().at('/report'));
    const card = await restOn(subject.drive, page.mainFrame(), 0);
    const isSeen = () => dialogOf(card).ask((dialog) => dialog.checkVisibility());
    expect(await isSeen()).toBe(true);
    await subject.drive.emulate(page, { isPrinted: true });
    expect(await isSeen()).toBe(false);
  });

  it('moves nothing where the reader asks for less motion', async () => {
    const animation = (card: CardNode) =>
      dialogOf(card).ask((dialog) => getComputedStyle(dialog).animationName);
    const page = await subject.open(site().at('/report'));
    expect(await animation(await restOn(subject.drive, page.mainFrame(), 0))).not.toBe('none');
    await subject.drive.emulate(page, { isMotionReduced: true });
    expect(await animation(await restOn(subject.drive, page.mainFrame(), 1))).toBe('none');
  });

  it('shows marks and card in forced colours', async () => {
    const page = await subject.open(site().at('/report'));
    await subject.drive.emulate(page, { areColorsForced: true });
    const card = await restOn(subject.drive, page.mainFrame(), 0);
    const { line, ground } = await markStyle(page);
    expect(line).toBe('underline');
    const { edge, behind, system } = await dialogOf(card).ask((dialog) => {
      const { borderTopStyle, backgroundColor } = getComputedStyle(dialog);
      const asked = document.body.appendChild(document.createElement('i'));
      const colourOf = (name: string) => {
        asked.style.background = name;
        return getComputedStyle(asked).backgroundColor;
      };
      const system = { highlight: colourOf('Highlight'), canvas: colourOf('Canvas') };
      asked.remove();
      return { edge: borderTopStyle, behind: backgroundColor, system };
    });
    expect({ ground, edge, behind }).toEqual({
      ground: system.highlight,
      edge: 'solid',
      behind: system.canvas,
    });
  });
});
