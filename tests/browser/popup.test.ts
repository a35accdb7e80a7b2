import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserName, Drive } from '../../src/drive/drive.js';
import { readMarks, until } from '../../src/drive/pointer.js';
import { inEachBrowser, startBrowser } from './in-each-browser.js';
import { openFromPopup } from './open-from-popup.js';
import { reportPage } from './pages.js';
import { useSite } from './use-site.js';

const site = useSite({ '/report': { html: reportPage }, '/report-too': { html: reportPage } });

/** Flips the switch with this label in the real popup. */
async function flip(drive: Drive, page: Page, label: string): Promise<void> {
  const popup = await drive.popup(page);
  const found = await until(() => popup.ask(clickSwitch, label));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await popup.close();
  if (!found) throw new Error(`the popup has no switch “${label}”`);
}

function clickSwitch(document: Document, label: string): boolean {
  const labels = [...document.querySelectorAll('label')];
  const input = labels.find((each) => each.textContent?.includes(label))?.querySelector('input');
  input?.click();
  return Boolean(input);
}

/** The names of the highlights that the page comes to show, once there are so many marks. */
async function namesOnceThereAre(count: number, page: Page): Promise<Set<string>> {
  const marks = await until(
    () => readMarks(page.mainFrame(), 0),
    (each) => each.length === count,
  );
  expect(marks).toHaveLength(count);
  return new Set(marks.map(({ name }) => name));
}

inEachBrowser((subject) => {
  it('lists the passages of the page, and opens the one that is clicked', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    const popup = await subject.drive.popup(page);
    const items = await until(
      () =>
        popup.ask((document) =>
          [...document.querySelectorAll('ol li')].map((item) => item.textContent ?? ''),
        ),
      (each) => each.length === length,
    );
    expect(items).toHaveLength(length);
    expect(items.join('\n')).toContain('nothing to apologize for');
    await popup.close();
    await openFromPopup(subject.drive, page, 0);
    expect(await until(() => subject.drive.card(page.mainFrame()))).toBeDefined();
  });

  it('says so where a page cannot be read', async () => {
    const page = await subject.open('about:blank');
    // Puppeteer never hears that a page of Firefox's own has loaded.
    await page
      .goto(subject.drive.name === 'chrome' ? 'chrome://version' : 'about:robots', { timeout: 1000 })
      .catch(() => {});
    const popup = await subject.drive.popup(page);
    const isSaid = () =>
      popup.ask((document) => document.body.textContent?.includes('cannot be read') ?? false);
    expect(await until(isSaid)).toBe(true);
    await popup.close();
  });

  it('switches everything off and on in all open tabs, at once', async () => {
    const pages = [await subject.open(site().at('/report')), await subject.open(site().at('/report-too'))];
    const { length } = await readMarks(pages[0]!.mainFrame());
    await flip(subject.drive, pages[0]!, 'Rejoinder is on');
    for (const page of pages) await namesOnceThereAre(0, page);
    await flip(subject.drive, pages[0]!, 'Rejoinder is on');
    for (const page of pages) await namesOnceThereAre(length, page);
  });

  it('switches this site off and on', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    await flip(subject.drive, page, 'On this site');
    await namesOnceThereAre(0, page);
    await flip(subject.drive, page, 'On this site');
    await namesOnceThereAre(length, page);
  });

  it('shows one side’s marks only, and hides one point', async () => {
    const page = await subject.open(site().at('/report'));
    const all = await readMarks(page.mainFrame());
    const ofKyiv = all.filter(({ name }) => name === 'rejoinder-first');
    await flip(subject.drive, page, 'Minsk’s account');
    expect(await namesOnceThereAre(ofKyiv.length, page)).toEqual(new Set(['rejoinder-first']));
    await flip(subject.drive, page, 'Did Lukashenka apologise');
    const left = await until(
      () => readMarks(page.mainFrame(), 0),
      (marks) => marks.length < ofKyiv.length,
    );
    expect(left.some(({ text }) => text.includes('apologized'))).toBe(false);
    await flip(subject.drive, page, 'Minsk’s account');
    await flip(subject.drive, page, 'Did Lukashenka apologise');
    await namesOnceThereAre(all.length, page);
  });

  it('says how many passages carry whose account, and lists them by side', async () => {
    const page = await subject.open(site().at('/report'));
    const names = (await readMarks(page.mainFrame())).map(({ name }) => name);
    const popup = await subject.drive.popup(page);
    const [first, second] = ['rejoinder-first', 'rejoinder-second'].map(
      (name) => names.filter((each) => each === name).length,
    );
    const line = await until(() => popup.ask((document) => document.querySelector('.balance')?.textContent));
    expect(line).toContain(`Kyiv’s account in ${first} passages, Minsk’s account in ${second}`);
    const groups = await popup.ask((document) =>
      [...document.querySelectorAll('.group')].map((group) => group.querySelectorAll('li').length),
    );
    expect(groups.slice(0, 2)).toEqual([first, second]);
    await popup.close();
  });

  it('makes the passage stand out on the page whose entry has the focus', async () => {
    const page = await subject.open(site().at('/report'));
    await readMarks(page.mainFrame());
    const popup = await subject.drive.popup(page);
    await until(() => popup.ask((document) => document.querySelectorAll('ol li').length > 0));
    await popup.ask((document) => document.querySelector<HTMLElement>('ol li button')?.focus() ?? null);
    expect(await until(() => page.evaluate(() => CSS.highlights.has('rejoinder-pointed')))).toBe(true);
    await popup.ask((document) => document.querySelector<HTMLElement>('ol li button')?.blur() ?? null);
    expect(await until(() => page.evaluate(() => !CSS.highlights.has('rejoinder-pointed')))).toBe(true);
    await popup.close();
  });

  it('pauses everything in all open tabs, says so on the button, and resumes', async () => {
    const pages = [await subject.open(site().at('/report')), await subject.open(site().at('/report-too'))];
    const { length } = await readMarks(pages[0]!.mainFrame());
    await press(subject.drive, pages[0]!, 'For an hour');
    for (const page of pages) await namesOnceThereAre(0, page);
    expect(await titleOnceItIs('Rejoinder: paused', subject.drive, pages[1]!)).toBe('Rejoinder: paused');
    await press(subject.drive, pages[0]!, 'Resume');
    for (const page of pages) await namesOnceThereAre(length, page);
    const title = `Rejoinder: ${length} passages`;
    expect(await titleOnceItIs(title, subject.drive, pages[1]!)).toBe(title);
  });

  it('ends a pause by itself, without a reload', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    const own = await subject.ownPage('popup/index.html');
    await own.evaluate(async () => {
      const { browser, chrome } = window as unknown as Extended;
      await (browser ?? chrome).storage.local.set({ pausedUntil: Date.now() + 4000 });
    });
    await page.bringToFront();
    await namesOnceThereAre(0, page);
    await namesOnceThereAre(length, page);
    const title = `Rejoinder: ${length} passages`;
    expect(await titleOnceItIs(title, subject.drive, page)).toBe(title);
  });

  it('changes the look of marks at once, on the page and in its own sample', async () => {
    const page = await subject.open(site().at('/report'));
    const { length } = await readMarks(page.mainFrame());
    const popup = await subject.drive.popup(page);
    await until(() => popup.ask(choose, 'tint'));
    await until(() => popup.ask(choose, 'strong'));
    const isSampled = () =>
      popup.ask(
        (document) => document.defaultView?.CSS.highlights.has('rejoinder-first-tint-strong') ?? false,
      );
    expect(await until(isSampled)).toBe(true);
    const look = new Set(['rejoinder-first-tint-strong', 'rejoinder-second-tint-strong']);
    const marks = await until(
      () => readMarks(page.mainFrame(), 0),
      (each) => each.length === length && each.every(({ name }) => look.has(name)),
    );
    expect(new Set(marks.map(({ name }) => name))).toEqual(look);
    await popup.ask(choose, 'both');
    await popup.ask(choose, 'normal');
    const plain = await until(
      () => readMarks(page.mainFrame(), 0),
      (each) => each.some(({ name }) => name === 'rejoinder-first'),
    );
    expect(plain).toHaveLength(length);
    await popup.close();
  });
});

type Area = { storage: { local: { set(items: object): Promise<void> } } };
type Extended = { browser?: Area; chrome: Area };

function choose(document: Document, value: string): boolean {
  const input = document.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  input?.click();
  return Boolean(input);
}

/** Presses the button of this label in the real popup. */
async function press(drive: Drive, page: Page, label: string): Promise<void> {
  const popup = await drive.popup(page);
  const found = await until(() =>
    popup.ask((document, wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
      button?.click();
      return Boolean(button);
    }, label),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await popup.close();
  if (!found) throw new Error(`the popup has no button “${label}”`);
}

function titleOnceItIs(title: string, drive: Drive, page: Page): Promise<string> {
  return until(
    () => drive.title(page),
    (each) => each === title,
  );
}

describe.each<BrowserName>(['chrome', 'firefox'])('after a restart of %s', (name) => {
  it('keeps the settings', async () => {
    const profile = mkdtempSync(join(tmpdir(), `rejoinder-${name}-`));
    try {
      const before = await startBrowser(name, { profile });
      const page = await before.open(site().at('/report'));
      expect((await readMarks(page.mainFrame())).length).toBeGreaterThan(0);
      await flip(before, page, 'Minsk’s account');
      await before.close();
      const after = await startBrowser(name, { profile });
      const again = await after.open(site().at('/report'));
      const names = new Set((await readMarks(again.mainFrame())).map((mark) => mark.name));
      await after.close();
      expect(names).toEqual(new Set(['rejoinder-first']));
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
