import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { visibleText } from '../../src/drive/card-node.js';
import type { DrivenPopup } from '../../src/drive/drive.js';
import { readMarks, until } from '../../src/drive/pointer.js';
import { dialogOf } from './axe.js';
import { inEachBrowser, type Subject } from './in-each-browser.js';
import { asPage, reportArticle } from './pages.js';
import { useSite } from './use-site.js';

/** The reader is in a field of the page when the walk begins. */
const site = useSite({
  '/report': { html: asPage(`<input id="search" aria-label="Search">${reportArticle}`) },
});

/** Where the keyboard is in the popup, as words. */
const focusedIn = (popup: DrivenPopup) =>
  popup.ask((document) => {
    const at = document.activeElement;
    return at?.closest('ol') ? `passage: ${at.textContent}` : (at?.tagName ?? '');
  });

/** Presses Tab until the keyboard is where it is wanted. */
async function tabTo(press: () => Promise<void>, isThere: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await isThere()) return;
    await press();
  }
  throw new Error('the keyboard does not get there');
}

async function focusedInCard(subject: Subject, page: Page): Promise<string> {
  const card = await subject.drive.card(page.mainFrame());
  if (!card) return '';
  return dialogOf(card).ask((dialog) => {
    const at = (dialog.getRootNode() as ShadowRoot).activeElement;
    return at === null
      ? ''
      : `${at.tagName} ${at.className} ${at.closest('.sources') ? 'source' : ''}`.trim();
  });
}

inEachBrowser((subject) => {
  it('leads from the page through the popup’s list into the card, to its sources and back', async () => {
    const page = await subject.open(site().at('/report'));
    await readMarks(page.mainFrame());
    await page.focus('#search');

    const popup = await subject.drive.popup(page);
    await until(() => popup.ask((document) => document.querySelector('ol li') !== null));
    await tabTo(
      () => popup.press('Tab'),
      async () => (await focusedIn(popup)).startsWith('passage: '),
    );
    await popup.press('Enter').catch(() => undefined);

    const card = await until(() => subject.drive.card(page.mainFrame()));
    expect(visibleText(card!)).toContain('Kyiv said');
    expect(await until(() => focusedInCard(subject, page))).toContain('DIV');
    await tabTo(
      () => page.keyboard.press('Tab'),
      async () => (await focusedInCard(subject, page)).endsWith('source'),
    );

    await page.keyboard.press('Escape');
    expect(await until(async () => !(await subject.drive.card(page.mainFrame())))).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
  });
});
