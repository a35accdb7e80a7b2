import { expect, it } from 'vitest';
import { restOn } from '../../src/drive/pointer.js';
import { violationsIn, violationsInCard } from './axe.js';
import { contrastIn } from './contrast.js';
import { inEachBrowser } from './in-each-browser.js';
import { asPage, reportArticle } from './pages.js';
import { openPopupPage } from './popup-page.js';
import { useSite } from './use-site.js';

// Light or dark as its reader's system is: the card is as its page.
const html = asPage(reportArticle, '<meta name="color-scheme" content="light dark">');
const site = useSite({ '/report': { html } });

inEachBrowser((subject) => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has a card without a fault that axe knows, in a ${scheme} theme`, async () => {
      const page = await subject.open(site().at('/report'));
      await subject.drive.emulate(page, { scheme });
      const card = await restOn(subject.drive, page.mainFrame(), 0);
      expect(await violationsInCard(page, card)).toEqual([]);
      const { measured, faint } = await contrastIn(card);
      expect(measured).toBeGreaterThan(10);
      expect(faint).toEqual([]);
    });

    it(`has a popup without a fault that axe knows, in a ${scheme} theme`, async () => {
      await subject.open(site().at('/report'));
      const popup = await openPopupPage(subject);
      await subject.drive.emulate(popup, { scheme });
      expect(await violationsIn(popup)).toEqual([]);
    });

    it.each(['options', 'claims'])(
      `has a page of %s without a fault that axe knows, in a ${scheme} theme`,
      async (name) => {
        const page = await subject.ownPage(`${name}/index.html`);
        await page.waitForSelector('h1');
        await subject.drive.emulate(page, { scheme });
        expect(await violationsIn(page)).toEqual([]);
      },
    );
  }
});
