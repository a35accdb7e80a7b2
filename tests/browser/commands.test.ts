import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { visibleText } from '../../src/drive/card-node.js';
import { readMarks, until } from '../../src/drive/pointer.js';
import { inEachBrowser, type Subject } from './in-each-browser.js';
import { asArticle, asPage, otherPage, reportArticle, reportPage } from './pages.js';
import { isClosed } from './press.js';
import { useSite } from './use-site.js';

const apology = asArticle([
  'Zelenskiy and Lukashenka spoke by telephone in February 2022.',
  'Zelenskiy said that Lukashenka had apologised to him for the missiles that were fired from Belarus.',
]);
const site = useSite({
  '/report': { html: reportPage },
  '/other': { html: otherPage },
  '/framing': { html: asPage(`${apology}<iframe src="/report" width="900" height="700"></iframe>`) },
  '/aside': { html: asPage(`${reportArticle}<p id="weather">It will rain in the north tomorrow.</p>`) },
});
const menuEntry = 'What did the other side say?';

/** What the frame's card says, once there is one. */
async function cardOf(subject: Subject, frame: Frame): Promise<string | undefined> {
  const card = await until(() => subject.drive.card(frame), Boolean, 4000);
  return card && visibleText(card);
}

async function noteOn(subject: Subject, page: Page): Promise<string> {
  const note = await until(() => subject.drive.note(page.mainFrame()));
  return note ? visibleText(note) : '';
}

async function select(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** Gives the command, and waits for the card that it leads to, in whichever frame. */
async function stepTo(subject: Subject, page: Page, command: string): Promise<void> {
  const inEach = (expression: string) =>
    Promise.all(page.frames().map((frame) => frame.evaluate(expression)));
  await inEach('window.leftCard = document.querySelector("rejoinder-card"); 0');
  await subject.drive.command(page, command);
  const ask = () => inEach('![null, window.leftCard].includes(document.querySelector("rejoinder-card"))');
  expect(await until(ask, (answers) => answers.includes(true))).toContain(true);
}

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.localName ?? '');

inEachBrowser((subject) => {
  it('leads from passage to passage and into their cards, and from the last one to the first with a word', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    const cards: (string | undefined)[] = [];
    for (let step = 0; step < length; step++) {
      await stepTo(subject, page, 'next-passage');
      cards.push(await cardOf(subject, page.mainFrame()));
      expect(await hasFocus(page)).toBe('rejoinder-card');
      expect(await subject.drive.note(page.mainFrame())).toBeUndefined();
    }
    expect(new Set(cards).size).toBeGreaterThan(2);
    await stepTo(subject, page, 'next-passage');
    expect(await noteOn(subject, page)).toContain(`From the start again: 1 of ${length}`);
    expect(await cardOf(subject, page.mainFrame())).toBe(cards[0]);
    await stepTo(subject, page, 'previous-passage');
    expect(await noteOn(subject, page)).toContain(`From the end again: ${length} of ${length}`);
    expect(await cardOf(subject, page.mainFrame())).toBe(cards.at(-1));
  });

  it('goes on into the frames of the page', async () => {
    const page = await subject.open(site().at('/framing'));
    const [frame] = page.mainFrame().childFrames();
    if (!frame) throw new Error('the page has no frame');
    const { length } = await readMarks(page.mainFrame());
    await readMarks(frame);
    for (let step = 0; step < length; step++) {
      await stepTo(subject, page, 'next-passage');
      expect(await cardOf(subject, page.mainFrame())).toBeDefined();
    }
    await stepTo(subject, page, 'next-passage');
    expect(await cardOf(subject, frame)).toBeDefined();
    expect(await isClosed(subject.drive, page.mainFrame())).toBe(true);
    await subject.drive.command(page, 'previous-passage');
    expect(await cardOf(subject, page.mainFrame())).toBeDefined();
  });

  it('says so where there is nothing to go to', async () => {
    const page = await subject.open(site().at('/other'));
    await subject.drive.command(page, 'next-passage');
    expect(await noteOn(subject, page)).toContain('No passage of this page is in our list.');
  });

  it('switches this site’s marks off and on, and says so', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    await subject.drive.command(page, 'toggle-site');
    expect(await noteOn(subject, page)).toContain('Rejoinder is off on this site.');
    await until(
      () => readMarks(page.mainFrame(), 0),
      (marks) => marks.length === 0,
    );
    expect(
      await until(
        () => subject.drive.title(page),
        (title) => title === 'Rejoinder: off',
      ),
    ).toBe('Rejoinder: off');
    await subject.drive.command(page, 'toggle-site');
    const marks = await until(
      () => readMarks(page.mainFrame(), 0),
      (each) => each.length === length,
    );
    expect(marks).toHaveLength(length);
    const title = `Rejoinder: ${length} passages`;
    expect(
      await until(
        () => subject.drive.title(page),
        (each) => each === title,
      ),
    ).toBe(title);
  });

  it('answers a selection in a passage with its card', async () => {
    const page = await subject.open(site().at('/aside'));
    await readMarks(page.mainFrame());
    await select(page, 'article p:nth-of-type(2)');
    await subject.drive.chooseInMenu(page, menuEntry);
    expect(await cardOf(subject, page.mainFrame())).toContain('Minsk’s account');
  });

  it('says honestly that other selections are not in the list, and leads to what is', async () => {
    const page = await subject.open(site().at('/aside'));
    await readMarks(page.mainFrame());
    await select(page, '#weather');
    await subject.drive.chooseInMenu(page, menuEntry);
    const note = await noteOn(subject, page);
    expect(note).toContain('not in our list');
    expect(note).toContain('What the list covers');
    expect(await subject.drive.card(page.mainFrame())).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await until(async () => !(await subject.drive.note(page.mainFrame())))).toBe(true);
    expect(await page.evaluate(() => document.querySelector('rejoinder-note'))).toBeNull();
  });
});
