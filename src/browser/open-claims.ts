import browser from 'webextension-polyfill';
import type { ShowClaims } from '../messages.js';
import { claimsHash } from './claims-hash.js';

/** Opens the claims page in a new tab. Only the background can. */
export async function openClaims({ dispute, point }: ShowClaims): Promise<void> {
  const hash = dispute !== undefined && point !== undefined ? claimsHash({ dispute, point }) : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`claims/index.html${hash}`) });
}
