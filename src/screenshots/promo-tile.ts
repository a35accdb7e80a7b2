import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The small promotional tile that the Chrome Web Store asks for. */
const tileSize = { width: 440, height: 280 };

/** The tile as PNG: icon, name and description of the extension in this language. */
export async function promoTile(blank: Page, root: string, language: string): Promise<Uint8Array> {
  const messages = JSON.parse(
    readFileSync(join(root, `_locales/${language}/messages.json`), 'utf8'),
  ) as Record<string, { readonly message: string }>;
  const icon = readFileSync(join(root, 'src/icons/icon.svg'), 'utf8');
  await blank.setViewport(tileSize);
  await blank.setContent(`<style>
    body { margin: 0; height: 100vh; box-sizing: border-box; padding: 32px 36px; background: #f5f6f8; color: #191c20 }
    svg { width: 64px; height: 64px }
    h1 { margin: 4px 0 10px; font: 600 36px/1.1 "Noto Serif", Georgia, serif }
    p { margin: 0; font: 17px/1.4 "Noto Sans", system-ui, sans-serif; color: #59616b }
  </style>${icon}<h1>${messages.manifest_name?.message}</h1><p>${messages.manifest_description?.message}</p>`);
  return blank.screenshot();
}
