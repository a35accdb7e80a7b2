import type { Page } from 'puppeteer-core';

/** The popup where the browser shows it, at the upper edge over the page; no protocol takes a picture of both at once. */
export async function overArticle(blank: Page, article: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  await blank.setContent(`<style>
    body { margin: 0; background: url(${dataUrl(article)}) no-repeat }
    img { position: fixed; top: 8px; right: 24px; border: 1px solid #8888; border-radius: 8px; box-shadow: 0 8px 32px #0006 }
  </style><img src="${dataUrl(popup)}" alt="">`);
  return blank.screenshot();
}

function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
