import kinds from './call/kinds.json' with { type: 'json' };
import weights from './call/weights.json' with { type: 'json' };
import { disputes } from './disputes.js';
import type { BareBriefing } from './outline.js';
import type { CueKinds } from './schema.js';

const detections: Readonly<Record<string, Omit<BareBriefing, 'dispute'>>> = {
  call: { kinds: kinds as CueKinds, weights },
};

/** What is known of the disputes but for the cues; a dispute without them is known, but not looked for. */
export const bareBriefings: readonly BareBriefing[] = disputes.flatMap((dispute) => {
  const detection = detections[dispute.id];
  return detection ? [{ dispute, ...detection }] : [];
});
