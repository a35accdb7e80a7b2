import type { Weights } from '../engine/model.js';
import { callCues } from './call/cues.js';
import kinds from './call/kinds.json' with { type: 'json' };
import weights from './call/weights.json' with { type: 'json' };
import { disputes } from './disputes.js';
import type { CueFile, CueKinds, Dispute } from './schema.js';

/** What it takes to recognise a dispute's passages. */
export type Detection = {
  readonly kinds: CueKinds;
  readonly cueFiles: readonly CueFile[];
  readonly weights: Weights;
};
export type DetectableDispute = Detection & { readonly dispute: Dispute };

const detections: Readonly<Record<string, Detection>> = {
  call: { kinds: kinds as CueKinds, cueFiles: callCues, weights },
};

/** The disputes with all that the engine needs; a dispute without it is known, but not looked for. */
export const detectable: readonly DetectableDispute[] = disputes.flatMap((dispute) => {
  const detection = detections[dispute.id];
  return detection ? [{ dispute, ...detection }] : [];
});
