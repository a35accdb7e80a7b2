import { bareBriefings } from './bare-briefings.js';
import { callCues } from './call/cues.js';
import type { Briefing } from './outline.js';
import type { CueFile } from './schema.js';

const cueFiles: Readonly<Record<string, readonly CueFile[]>> = { call: callCues };

/** All that is known of the disputes, in all languages. Megabytes: not for what is built into the extension. */
export const briefings: readonly Briefing[] = bareBriefings.map((bare) => ({
  ...bare,
  cueFiles: cueFiles[bare.dispute.id] ?? [],
}));

/** The same, with the cues of these languages alone. */
export function briefingsIn(languages: readonly string[]): Briefing[] {
  return briefings.map((briefing) => ({
    ...briefing,
    cueFiles: briefing.cueFiles.filter(({ language }) => languages.includes(language)),
  }));
}
