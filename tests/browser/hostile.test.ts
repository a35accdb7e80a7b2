import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { popupPath } from '../../src/drive/popup-path.js';
import { cleared, fighting, plain, removing, unmarked, witnessed, witnessedOther } from './hostile-pages.js';
import { inEachBrowser } from './in-each-browser.js';
import { useSite } from './use-site.js';

const site = useSite({
  ...fighting,
  ...unmarked,
  '/witnessed': witnessed,
  '/witnessed-other': witnessedOther,
  '/cleared': cleared,
  '/removing': removing,
  '/plain': plain,
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** That a frame took long is on the page's timeline (Chromium), without a word of who was at work. */
const trace = `JSON.stringify({
  heard,
  names: Object.getOwnPropertyNames(window).filter((name) => !(namesBefore + ',namesBefore,htmlBefore,entriesBefore').split(',').includes(name)),
  isSame: document.documentElement.outerHTML === htmlBefore,
  entries: performance.getEntries().slice(entriesBefore).map(({ name, entryType }) => entryType + ' ' + name)
    .filter((entry) => !/^(?:paint|largest|first|visibility|layout|event|longtask|long-animation-frame|navigation|resource .*favicon)/.test(entry)),
})`;

/** The frame as seen from a world of its own, where nothing of what the page has replaced is. */
function apart(frame: Frame): Frame {
  const realm = (frame as unknown as { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();
  return { evaluate: realm.evaluate.bind(realm) } as Frame; // Reading marks asks nothing else of it.
}

inEachBrowser((subject) => {
  async function marksAt(path: string): Promise<number> {
    const page = await subject.open(site().at(path));
    return (await readMarks(page.mainFrame(), 8000)).length;
  }

  it.each(Object.keys(fighting))('marks on %s what it marks on a page that does not fight', async (path) => {
    const expected = await marksAt('/plain');
    expect(expected).toBeGreaterThan(0);
    const page = await subject.open(site().at(path));
    const marks = () => readMarks(apart(page.mainFrame()), 500);
    expect(
      await until(
        async () => (await marks()).length,
        (length) => length === expected,
        15_000,
      ),
    ).toBe(expected);
  });

  it.each(['/unset', '/modal', '/frozen', '/nested', '/no-storage', '/sandboxed'])(
    'opens a card on %s, whole and in front',
    async (path) => {
      const page = await subject.open(site().at(path));
      const card = await restOn(subject.drive, page.mainFrame(), 0);
      const { x, y, width, height } = await card.children
        .find(({ tag }) => tag !== 'style' && tag !== '')!
        .box();
      expect(Math.min(width, height)).toBeGreaterThan(100);
      const at = `document.elementFromPoint(${x + width / 2}, ${y + height / 2})?.localName`;
      expect(await page.evaluate(at)).toBe('rejoinder-card');
    },
  );

  it.each(Object.keys(unmarked))('leaves %s alone', async (path) => {
    const page = await subject.open(site().at(path));
    expect(await readMarks(page.mainFrame(), 2500)).toEqual([]);
  });

  it.each(['/witnessed-other', '/witnessed'])(
    'is not heard on %s: no word, error, event, name, entry, change',
    async (path) => {
      const page = await subject.open(site().at(path));
      await readMarks(page.mainFrame(), 2000);
      await pause(1000);
      const { heard, names, isSame, entries } = JSON.parse(String(await page.evaluate(trace)));
      expect({ heard, names, isSame, entries }).toEqual({ heard: [], names: [], isSame: true, entries: [] });
    },
  );

  it('comes back after a page that clears all highlights in a loop has stopped', async () => {
    const expected = await marksAt('/plain');
    const page = await subject.open(site().at('/cleared'));
    await pause(2500);
    await page.evaluate('clearInterval(clearing)');
    const count = async () => (await readMarks(page.mainFrame(), 500)).length;
    expect(await until(count, (length) => length === expected)).toBe(expected);
  });

  it('gives up a card that the page takes away, without a fight', async () => {
    const page = await subject.open(site().at('/removing'));
    const [mark] = await readMarks(page.mainFrame());
    await page.mouse.move(mark!.x - 1, mark!.y);
    await page.mouse.move(mark!.x, mark!.y);
    await pause(2500);
    expect(Number(await page.evaluate('removed'))).toBeLessThanOrEqual(2);
    expect((await readMarks(page.mainFrame())).length).toBeGreaterThan(0);
  });

  it('opens nothing at events that the page makes up', async () => {
    const page = await subject.open(site().at('/plain'));
    const [mark] = await readMarks(page.mainFrame());
    await page.evaluate(`(() => {
      const { x, y } = ${JSON.stringify({ x: mark!.x, y: mark!.y })};
      const target = document.elementFromPoint(x, y);
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'])
        target.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['mousemove', 'click']) target.dispatchEvent(new MouseEvent(type, at));
      for (const key of ['Enter', '.', ',']) target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
    })()`);
    await pause(1500);
    expect(await subject.drive.card(page.mainFrame())).toBeUndefined();
  });

  it('works with settings that are broken or of another version', async () => {
    const own = await subject.ownPage(await popupPath(subject.drive));
    const broken = {
      on: 'maybe',
      sitesOff: 5,
      hiddenSides: [null, {}],
      asides: [[], { point: 1 }],
      markStyle: 9,
      pausedUntil: 'x',
      future: {},
    };
    await own.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(broken)})`);
    try {
      expect(await marksAt('/plain')).toBeGreaterThan(0);
    } finally {
      await own.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    }
  });
});
