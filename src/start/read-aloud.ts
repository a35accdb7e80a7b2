import type { Page } from 'puppeteer-core';
import { findNode, visibleText } from '../drive/card-node.js';
import type { Drive } from '../drive/drive.js';
import { readMarks, restOn } from '../drive/pointer.js';

/**
 * Rests the pointer on each marked passage in turn and prints what its card shows; saves a screenshot of the last card.
 *
 * @throws Error when a passage is marked but its card does not open
 */
export async function readAloud(drive: Drive, url: string, screenshot: string): Promise<void> {
  const page = await drive.open(url);
  const marks = await readMarks(page.mainFrame());
  console.log(`${url}: ${marks.length} passages`);
  for (const [index, mark] of marks.entries()) {
    const card = await restOn(drive, page.mainFrame(), index);
    const root = findNode(card, ({ attributes }) => 'data-side' in attributes);
    const { 'data-side': side, 'data-points': points } = root?.attributes ?? {};
    console.log(`\n— ${index + 1}. ${side} · ${points}\n“${mark.text.replace(/\s+/g, ' ')}”`);
    console.log(visibleText(card).replace(/^/gm, '    '));
    if (index === marks.length - 1) await save(page, screenshot);
  }
  if (marks.length === 0) await save(page, screenshot);
}

async function save(page: Page, screenshot: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path: screenshot as `${string}.png` });
  console.log(`\nScreenshot: ${screenshot}`);
}
