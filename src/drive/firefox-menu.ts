import type { Page } from 'puppeteer-core';
import type { RunInWindow } from './firefox-window.js';

/** Gives the extension's command of this place in its manifest, by the element that its keys would lead to. */
export async function pressShortcut(run: RunInWindow, place: number): Promise<void> {
  await run(`
    const keys = [...window.document.querySelectorAll('keyset[id^="ext-keyset"] > key')];
    if (!keys[${place}]) throw new Error('Firefox knows no such shortcut');
    keys[${place}].doCommand();
  `);
}

/** Opens the context menu on the middle of the selection's first line. */
export async function rightClickSelection(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y, { button: 'right' });
}

/** Chooses an entry in the context menu that is open. */
export async function chooseInMenu(run: RunInWindow, label: string): Promise<void> {
  await run(`
    const menu = window.document.getElementById('contentAreaContextMenu');
    const entry = () => [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)});
    for (let left = 40; left && (menu.state !== 'open' || !entry()); left--) await pause(50);
    if (!entry()) throw new Error('the menu has no such entry');
    menu.activateItem(entry());
  `);
}
