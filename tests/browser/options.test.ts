import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { readMarks, until } from '../../src/drive/pointer.js';
import { inEachBrowser, type Subject } from './in-each-browser.js';
import { reportPage } from './pages.js';
import { savedBy } from './saved-files.js';
import { useSite } from './use-site.js';

const site = useSite({ '/report': { html: reportPage } });
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs in the page: the extension's own storage, by whichever name the browser has for its interface. */
const storage = '(globalThis.browser ?? globalThis.chrome).storage.local';
const textOf = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);

async function openOptions(subject: Subject): Promise<Page> {
  const page = await subject.ownPage('options/index.html');
  expect(await until(() => textOf(page, 'h1'))).not.toBe('');
  return page;
}

/** Clicks what carries these words: a label's control, or a button. */
async function click(page: Page, words: string): Promise<void> {
  const isThere = await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('main label, main button')];
    const found = all.find(({ textContent }) => textContent?.startsWith(wanted));
    found?.click();
    return Boolean(found);
  }, words);
  expect(isThere, words).toBe(true);
}

async function readFile(page: Page, text: string): Promise<void> {
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

inEachBrowser((subject) => {
  const marksOf = (page: Page) => readMarks(page.mainFrame(), 0);
  const namesOf = async (page: Page) => new Set((await marksOf(page)).map(({ name }) => name));
  /** The article has as many marks as this, soon after the reader looks at it: a hidden tab may take its time. */
  const expectMarks = async (page: Page, count: number) => {
    await page.bringToFront();
    expect(
      await until(
        () => marksOf(page),
        ({ length }) => length === count,
      ),
    ).toHaveLength(count);
  };

  afterEach(async () => {
    const page = await subject.ownPage('options/index.html');
    await page.evaluate(`${storage}.clear()`);
  });

  it('changes the look of marks in an article that is open, and shows it in the sample', async () => {
    const article = await subject.open(site().at('/report'));
    expect((await readMarks(article.mainFrame())).length).toBeGreaterThan(0);
    const options = await openOptions(subject);
    await click(options, 'Tint');
    await article.bringToFront();
    const names = new Set(['rejoinder-first-tint', 'rejoinder-second-tint']);
    expect(
      await until(
        () => namesOf(article),
        (each) => each.has('rejoinder-first-tint'),
      ),
    ).toEqual(names);
    const sample = await until(
      () => options.evaluate('[...CSS.highlights.keys()]') as Promise<string[]>,
      (keys) => keys.includes('rejoinder-first-tint'),
    );
    expect(new Set(sample)).toEqual(names);
  });

  it('leaves a site alone that is added by hand, and reads it again once it is taken out', async () => {
    const article = await subject.open(site().at('/report'));
    const { length } = await readMarks(article.mainFrame());
    const options = await openOptions(subject);
    await options.focus('#new-site');
    await options.keyboard.type('http://127.0.0.1/some/page');
    await options.keyboard.press('Enter');
    await expectMarks(article, 0);
    await click(options, 'Switch on again: 127.0.0.1');
    await expectMarks(article, length);
  });

  it('brings back what was put aside', async () => {
    const article = await subject.open(site().at('/report'));
    const { length } = await readMarks(article.mainFrame());
    const options = await openOptions(subject);
    await options.evaluate(`${storage}.set({ asides: [{ point: 'call/apology' }] })`);
    await article.bringToFront();
    const left = await until(
      () => marksOf(article),
      (marks) => marks.length < length,
    );
    expect(left.some(({ text }) => text.includes('apologized'))).toBe(false);
    expect(await until(() => textOf(options, '#aside .removable'))).toContain('Did Lukashenka apologise');
    await click(options, 'Bring back');
    await expectMarks(article, length);
  });

  it('reads settings from a file, at once in an open article, and takes them back', async () => {
    const article = await subject.open(site().at('/report'));
    const { length } = await readMarks(article.mainFrame());
    const options = await openOptions(subject);
    await readFile(
      options,
      '{ "rejoinder": "settings", "version": 1, "settings": { "on": false, "size": 3 } }',
    );
    await expectMarks(article, 0);
    expect(await until(() => textOf(options, '.outcome'))).toContain('Unknown here, and left out: size.');
    await click(options, 'Undo');
    await expectMarks(article, length);
  });

  it('tells what is wrong in a broken file and where, and changes nothing', async () => {
    const options = await openOptions(subject);
    await click(options, 'Tint');
    await until(() => options.evaluate('CSS.highlights.has("rejoinder-first-tint")'));
    const before = await options.evaluate(`${storage}.get().then(JSON.stringify)`);
    await readFile(options, '{\n  "rejoinder": "settings",\n  "version: 1\n}');
    expect(await until(() => textOf(options, '.outcome'))).toMatch(
      /It is no JSON: it breaks off at line 3, column/,
    );
    await readFile(
      options,
      '{ "rejoinder": "settings", "version": 1, "settings": { "on": 0, "markStyle": "both" } }',
    );
    const told = await until(
      () => textOf(options, '.outcome'),
      (text) => text.includes('settings.on'),
    );
    expect(told).toContain('settings.on is 0; expected: “true” or “false”.');
    expect(await options.evaluate(`${storage}.get().then(JSON.stringify)`)).toBe(before);
  });

  it('saves a file that the browser keeps, and gets the same settings from it again', async () => {
    const options = await openOptions(subject);
    await click(options, 'Tint');
    const hasTint = () => options.evaluate('CSS.highlights.has("rejoinder-first-tint")');
    await until(hasTint);
    const text = await savedBy(subject, options, 'rejoinder-settings.json', () =>
      click(options, 'Save to a file'),
    );
    expect(JSON.parse(text)).toMatchObject({ rejoinder: 'settings', version: 1 });
    await click(options, 'Reset everything');
    expect(await until(async () => !(await hasTint()))).toBe(true);
    await readFile(options, text);
    expect(await until(hasTint)).toBe(true);
  });

  it('resets everything, and takes that back', async () => {
    const options = await openOptions(subject);
    await click(options, 'Faint');
    const isFaint = () => options.evaluate('document.querySelector("input[value=faint]").checked');
    expect(await until(isFaint)).toBe(true);
    await until(() => options.evaluate('CSS.highlights.has("rejoinder-first-faint")'));
    await click(options, 'Reset everything');
    expect(await until(async () => !(await isFaint()))).toBe(true);
    await click(options, 'Undo');
    expect(await until(isFaint)).toBe(true);
  });

  it('speaks the language that is chosen, at once', async () => {
    const options = await openOptions(subject);
    await options.select('select', 'uk');
    expect(
      await until(
        () => textOf(options, 'h1'),
        (text) => text === 'Налаштування',
      ),
    ).toBe('Налаштування');
    expect(await options.evaluate('document.documentElement.lang')).toBe('uk');
    expect(await options.title()).toBe('Rejoinder: налаштування');
  });

  it('stays up over settings that are broken or of a version to come', async () => {
    const first = await openOptions(subject);
    await first.evaluate(
      `${storage}.set({ on: 'maybe', asides: 5, language: 'tlh', markStyle: {}, pausedUntil: 'soon', sitesOff: [1, 'a.example'], future: [] })`,
    );
    const options = await openOptions(subject);
    expect(await textOf(options, '#sites .removable')).toContain('a.example');
    expect(await options.evaluate('document.querySelector("input[value=both]").checked')).toBe(true);
    await click(options, 'Tint');
    expect(await until(() => options.evaluate('document.querySelector("input[value=tint]").checked'))).toBe(
      true,
    );
  });

  it('shows every command of the manifest with the keys that the browser has given it', async () => {
    const options = await openOptions(subject);
    const shown = await options.evaluate(
      '[...document.querySelectorAll(".shortcuts > div")].map((each) => each.textContent)',
    );
    expect(shown).toContain('Next passageAlt+Period');
    expect(shown).toHaveLength(Object.keys(manifest.commands).length);
    await click(options, 'Change the keys');
    const place = subject.drive.name === 'chrome' ? 'chrome://extensions/shortcuts' : 'about:addons';
    const opened = async () => (await options.browser().pages()).find((page) => page.url() === place);
    expect(await until(opened)).toBeDefined();
    await (await opened())?.close();
  });

  it('fits a phone: nothing is wider than 320 pixels', async () => {
    const options = await openOptions(subject);
    await options.setViewport({ width: 320, height: 640 });
    expect(await until(() => options.evaluate('document.documentElement.scrollWidth <= 320'))).toBe(true);
  });
});
