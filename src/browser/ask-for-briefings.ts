import browser from 'webextension-polyfill';
import type { Briefing } from '../claims/outline.js';
import type { BriefingRequest } from '../messages.js';

/**
 * Asks the background for what is known of the disputes in these languages. It stays there until a page needs it: read in
 * every frame of every page, it would cost each of them its parsing.
 *
 * @throws Error where the background cannot be reached, as after an update of the extension
 */
export async function askForBriefings(languages: readonly string[]): Promise<readonly Briefing[]> {
  const request: BriefingRequest = { type: 'briefing', languages };
  const answer: unknown = await browser.runtime.sendMessage(request);
  if (!Array.isArray(answer)) throw new Error('the background gave no briefing');
  return answer;
}
