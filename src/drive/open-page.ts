import type { Browser, Page } from 'puppeteer-core';

/** Opens a page in a new tab or a new window, and waits until it has loaded. */
export async function openPage(
  browser: Browser,
  url: string,
  where: 'tab' | 'window' = 'tab',
): Promise<Page> {
  const page = await browser.newPage({ type: where });
  await page.goto(url);
  return page;
}
