import browser from 'webextension-polyfill';
import type { BriefingAnswer, BriefingRequest } from '../messages.js';

/**
 * Asks the background for what is known of the disputes in these languages, told in the reader's. It stays there until a page needs it: read in
 * every frame of every page, it would cost each of them its parsing.
 *
 * @throws Error where the background cannot be reached, as after an update of the extension
 */
export async function askForBriefings(languages: readonly string[]): Promise<BriefingAnswer> {
  const request: BriefingRequest = { type: 'briefing', languages };
  const answer: BriefingAnswer | undefined = await browser.runtime.sendMessage(request);
  if (!answer) throw new Error('the background gave no briefing');
  return answer;
}
