import browser from 'webextension-polyfill';
import type { Briefing } from '../claims/outline.js';
import type { CueFile } from '../claims/schema.js';
import type { BriefingAnswer, BriefingRequest } from '../messages.js';
import { askPatiently } from './ask-patiently.js';

type Answer = Omit<BriefingAnswer, 'briefings'> & { readonly briefings: readonly Briefing[] };

/** By `dispute/language`: scripts that the background puts into the frame leave them here (vite.config.ts writes them). */
const world = globalThis as { rejoinderCues?: Readonly<Record<string, CueFile>> };

/**
 * Asks the background for what is known of the disputes in these languages, told in the reader's. That stays there until a
 * page needs it: in the script of every frame, it would cost each of them its parsing.
 *
 * @throws Error where the background cannot be reached, as after an update of the extension
 */
export async function askForBriefings(languages: readonly string[]): Promise<Answer> {
  const request: BriefingRequest = { type: 'briefing', languages };
  const answer = await askPatiently(() => send(request));
  const cueFilesOf = (dispute: string) =>
    languages.flatMap((language) => world.rejoinderCues?.[`${dispute}/${language}`] ?? []);
  const briefings = answer.briefings.map((bare) => ({ ...bare, cueFiles: cueFilesOf(bare.dispute.id) }));
  return { ...answer, briefings };
}

async function send(request: BriefingRequest): Promise<BriefingAnswer> {
  const answer: BriefingAnswer | undefined = await browser.runtime.sendMessage(request);
  if (!answer) throw new Error('the background gave no briefing');
  return answer;
}
