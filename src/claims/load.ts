import { callCues } from './call/cues.js';
import kinds from './call/kinds.json' with { type: 'json' };
import weights from './call/weights.json' with { type: 'json' };
import { disputes } from './disputes.js';
import type { Briefing } from './outline.js';
import type { CueKinds } from './schema.js';

const detections: Readonly<Record<string, Omit<Briefing, 'dispute'>>> = {
  call: { kinds: kinds as CueKinds, cueFiles: callCues, weights },
};

/** All that is known of the disputes, in all languages; a dispute without cues is known, but not looked for. */
export const briefings: readonly Briefing[] = disputes.flatMap((dispute) => {
  const detection = detections[dispute.id];
  return detection ? [{ dispute, ...detection }] : [];
});

/** The same, with the cues of these languages alone. */
export function briefingsIn(languages: readonly string[]): Briefing[] {
  return briefings.map((briefing) => ({
    ...briefing,
    cueFiles: briefing.cueFiles.filter(({ language }) => languages.includes(language)),
  }));
}
