import browser from 'webextension-polyfill';
import type { ClaimsPlace, ShowClaims } from '../messages.js';

/**
 * Asks the background to open the claims page, at a point if one is given. Content scripts cannot open it themselves, and
 * no link of theirs leads there: our pages are closed to web pages.
 *
 * @throws Error where the background cannot be reached, as after an update of the extension
 */
export async function showClaims(place?: ClaimsPlace): Promise<void> {
  const message: ShowClaims = { type: 'show-claims', ...place };
  await browser.runtime.sendMessage(message);
}
