import type { Page } from 'puppeteer-core';
import type { Drive } from '../drive/drive.js';
import type { Media } from '../drive/media.js';
import { readMarks, restOn } from '../drive/pointer.js';
import { popupPath } from '../drive/popup-path.js';
import { overArticle } from './over-article.js';

/** What both stores ask for: Chrome's 1280 × 800 or 640 × 400, addons.mozilla.org's 1280 × 800. */
const storeSize = { width: 1280, height: 800 };

/** Words of the sample article in the passage that the card is shown on. */
const shownPassage = 'Lex Fridman';

type Scheme = NonNullable<Media['scheme']>;
/** A picture as PNG, by what it shows. */
export type Picture = { readonly name: string; readonly png: Uint8Array };

/** What a reader sees of the extension in a light or dark theme, around this article. */
export async function takePictures(drive: Drive, article: string, scheme: Scheme): Promise<Picture[]> {
  const page = await drive.open(article);
  await dress(drive, page, scheme);
  await readMarks(page.mainFrame());
  const pictures = [{ name: 'popup', png: await pictureOfPopup(drive, page, scheme) }];
  await page.bringToFront();
  const marks = await readMarks(page.mainFrame());
  await restOn(
    drive,
    page.mainFrame(),
    Math.max(
      0,
      marks.findIndex(({ text }) => text.includes(shownPassage)),
    ),
  );
  await settle();
  pictures.push({ name: 'card', png: await page.screenshot() });
  for (const name of ['claims', 'options']) pictures.push(await pictureOf(drive, name, scheme));
  return pictures.map(({ name, png }) => ({ name: `${name}-${scheme}`, png }));
}

async function pictureOfPopup(drive: Drive, article: Page, scheme: Scheme): Promise<Uint8Array> {
  const bare = await article.screenshot();
  const popup = await openPopup(drive, scheme);
  const blank = await drive.open('about:blank');
  await blank.setViewport(storeSize);
  return overArticle(blank, bare, popup);
}

async function openPopup(drive: Drive, scheme: Scheme): Promise<Uint8Array> {
  const popup = await drive.ownPage(await popupPath(drive));
  await popup.setViewport({ width: 360, height: 600 });
  await drive.emulate(popup, { scheme });
  await popup.waitForSelector('ol li');
  await settle();
  return popup.screenshot();
}

async function pictureOf(drive: Drive, name: string, scheme: Scheme): Promise<Picture> {
  const page = await drive.ownPage(`${name}/index.html`);
  await dress(drive, page, scheme);
  await page.waitForSelector('h2');
  await settle();
  return { name, png: await page.screenshot() };
}

async function dress(drive: Drive, page: Page, scheme: Scheme): Promise<void> {
  await page.setViewport(storeSize);
  await drive.emulate(page, { scheme });
}

/** Longer than anything of ours fades or slides. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}
