import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findNode, visibleText } from '../../src/drive/card-node.js';
import { readMarks, restOn, until } from '../../src/drive/pointer.js';
import { inEachBrowser } from './in-each-browser.js';
import { reportPage } from './pages.js';
import { openPopupPage } from './popup-page.js';
import { useSite } from './use-site.js';

const site = useSite({ '/report': { html: reportPage } });

const choose = (options: Page, language: string) => options.select('select', language);

/** What a page of the extension says, once it says this. */
function saysOnce(page: Page, words: string): Promise<string> {
  return until(
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(words),
  );
}

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

inEachBrowser((subject) => {
  it('speaks the language that the options name, at once in the open popup, and in the next card', async () => {
    const page = await subject.open(site().at('/report'));
    const marks = await readMarks(page.mainFrame());
    const index = marks.findIndex(({ text }) =>
      text.startsWith('The Ukrainian leader said that in the first days'),
    );
    const popup = await openPopupPage(subject);
    const options = await subject.ownPage('options/index.html');

    await choose(options, 'uk');
    expect(await saysOnce(popup, 'На цій сторінці')).toContain('Версія Києва');
    expect(await languageOf(popup)).toBe('uk');
    const said = await saysOnce(options, 'Мова');
    expect(said).toContain('Мова');
    expect(said).not.toContain('Language');

    await page.bringToFront();
    const card = await restOn(subject.drive, page.mainFrame(), index);
    const text = visibleText(card);
    expect(text).toContain('версія Києва');
    expect(text).toContain('Чи вибачився Лукашенко в цій розмові перед Зеленським?');
    expect(text).toContain('Наталія Ейсмонт, речниця Лукашенка');
    expect(text).toContain('6 січня 2025');
    expect(text).toContain('вибачатися нам нема за що');
    expect(text).toContain('извиняться нам не за что');
    expect(text).not.toMatch(/Minsk|our translation|Sources/);
    expect(findNode(card, ({ attributes }) => attributes.role === 'dialog')?.attributes.lang).toBe('uk');

    await choose(options, 'auto');
    expect(await saysOnce(popup, 'On this page')).toContain('Kyiv’s account');
    expect(await languageOf(popup)).toBe('en');
    // The card in the old language is gone.
    expect(await until(async () => !(await subject.drive.card(page.mainFrame())))).toBe(true);
  });
});
