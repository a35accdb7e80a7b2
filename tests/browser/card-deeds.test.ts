import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { leaveGraceMs } from '../../content-scripts/hover-state.js';
import { findNode, visibleText } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, reportArticle, reportPage } from './pages.js';
import { button, cardWith, isClosed, pressOn, withClass } from './press.js';
import { useSite } from './use-site.js';

const pasting = `<textarea id="field"></textarea><script>
  addEventListener('paste', ({ clipboardData }) => {
    window.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
</script>`;
const site = useSite({
  '/report': { html: reportPage },
  '/other': { html: reportPage },
  '/paste': { html: asPage(`${reportArticle}${pasting}`) },
});

type Pasted = { readonly text: string; readonly html: string };

/** What the reader would paste now. */
async function paste(page: Page): Promise<Pasted> {
  await page.evaluate('window.pasted = undefined; document.querySelector("#field").focus()');
  await page.keyboard.down('Control');
  // Chromium takes no editing shortcut from the outside, only the command itself.
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return until(() => page.evaluate('window.pasted') as Promise<Pasted>);
}

async function indexOf(frame: Frame, beginning: string): Promise<number> {
  return (await readMarks(frame)).findIndex(({ text }) => text.startsWith(beginning));
}

async function countOf(page: Page, text: string): Promise<number> {
  return (await readMarks(page.mainFrame(), 0)).filter((mark) => mark.text === text).length;
}

inEachBrowser((subject) => {
  const copyIn = async (page: Page, panel: string, name: string): Promise<Pasted> => {
    const frame = page.mainFrame();
    await restOn(subject.drive, frame, await indexOf(frame, 'The Ukrainian leader said that'));
    await pressOn(subject.drive, frame, button(panel));
    await pressOn(subject.drive, frame, button(name));
    const isTold = async () => visibleText((await subject.drive.card(frame))!).includes('Copied.');
    expect(await until(isTold)).toBe(true);
    return paste(page);
  };

  it('copies both sides’ words with who, when and the sources, plain and rich', async () => {
    const { text, html } = await copyIn(await subject.open(site().at('/paste')), 'Copy', 'Copy with sources');
    expect(text).toContain('Did Lukashenka apologise to Zelenskiy in the call?');
    expect(text.indexOf('Minsk said')).toBeLessThan(text.indexOf('Kyiv said'));
    expect(text).toContain('извиняться нам не за что');
    expect(text).toContain('Natalia Eismont, Lukashenka’s spokeswoman');
    expect(text).toMatch(/RBC.*: https:\/\/www\.rbc\.ru\//);
    expect(html).toMatch(/<a href="https:\/\/www\.rbc\.ru\/[^"]*">RBC/);
    expect(html).toContain('<q lang="ru">');
  });

  it('copies a link that leads to the passage itself', async () => {
    const page = await subject.open(site().at('/paste'));
    const { text } = await copyIn(page, 'Copy', 'Copy link to passage');
    expect(text.startsWith(`${site().at('/paste')}#:~:text=The%20Ukrainian%20leader`)).toBe(true);
  });

  it('copies a report of a wrong mark: passage, context, cues, version, languages; no address', async () => {
    const page = await subject.open(site().at('/paste'));
    const { text } = await copyIn(page, 'Why this passage?', 'Copy report');
    expect(text).toMatch(/^Rejoinder \d+\.\d+\.\d+: a mark that may be wrong/);
    expect(text).toContain('Marked: The Ukrainian leader said that');
    expect(text).toContain('Taken for: call, kyiv, apology');
    expect(text).toContain('Languages: en (page), en (interface)');
    expect(text).toMatch(/Words that fired:\n- “/);
    expect(text).not.toMatch(/https?:|127\.0\.0\.1|\/paste/);
  });

  it('hides a point for today in every tab, brings it back with “Undo”, and closes at a press outside', async () => {
    const pages = [await subject.open(site().at('/report')), await subject.open(site().at('/other'))];
    const [page] = pages as [Page, Page];
    await page.bringToFront();
    const frame = page.mainFrame();
    const index = await indexOf(frame, 'The Ukrainian leader said that');
    const { text } = (await readMarks(frame))[index]!;
    await restOn(subject.drive, frame, index);
    await pressOn(subject.drive, frame, button('Hide'));
    await pressOn(subject.drive, frame, button('Not today'));
    for (const each of pages)
      expect(
        await until(
          () => countOf(each, text),
          (count) => count === 0,
        ),
      ).toBe(0);
    const { card } = await cardWith(subject.drive, frame, withClass('hidden-notice'));
    expect(visibleText(card)).toContain('hidden until midnight');
    await pressOn(subject.drive, frame, button('Undo'));
    for (const each of pages)
      expect(
        await until(
          () => countOf(each, text),
          (count) => count === 1,
        ),
      ).toBe(1);
    expect(findNode((await subject.drive.card(frame))!, withClass('side-answer'))).toBeDefined();
    await page.mouse.click(2, 2);
    expect(await isClosed(subject.drive, frame)).toBe(true);
  });

  it('stays while the pointer is in it, and closes once the pointer has left it', async () => {
    const page = await subject.open(site().at('/report'));
    const frame = page.mainFrame();
    const card = await restOn(subject.drive, frame, 0);
    const { x, y, width } = await findNode(card, ({ attributes }) => attributes.role === 'dialog')!.box();
    await page.mouse.move(x + width / 2, y + 40, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 2 * leaveGraceMs));
    expect(await subject.drive.card(frame)).toBeDefined();
    await page.mouse.move(2, 2, { steps: 6 });
    expect(await isClosed(subject.drive, frame)).toBe(true);
  });

  // Last: it stays hidden in this browser.
  it('keeps a point hidden on this site after a reload', async () => {
    const page = await subject.open(site().at('/report'));
    const frame = page.mainFrame();
    const index = await indexOf(frame, 'The Ukrainian leader said that');
    const { text } = (await readMarks(frame))[index]!;
    await restOn(subject.drive, frame, index);
    await pressOn(subject.drive, frame, button('Hide'));
    await pressOn(subject.drive, frame, button('Hide on this site'));
    expect(
      await until(
        () => countOf(page, text),
        (count) => count === 0,
      ),
    ).toBe(0);
    await page.reload();
    expect((await readMarks(frame)).some((mark) => mark.text === text)).toBe(false);
  });
});
