import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserName, Drive } from '../../src/drive/drive.js';
import { readMarks, until } from '../../src/drive/pointer.js';
import { inEachBrowser, startBrowser } from './in-each-browser.js';
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
    await popup.ask((document) => document.querySelector<HTMLElement>('ol li button')?.click() ?? null);
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
});

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
