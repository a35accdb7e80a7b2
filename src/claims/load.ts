import type { Weights } from '../engine/model.js';
import { callCues } from './call/cues.js';
import dispute from './call/dispute.json' with { type: 'json' };
import kinds from './call/kinds.json' with { type: 'json' };
import weights from './call/weights.json' with { type: 'json' };
import type { CueFile, CueKinds, Dispute } from './schema.js';

/** A dispute with all that is bundled for it. */
export type BundledDispute = {
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  readonly cueFiles: readonly CueFile[];
  readonly weights: Weights;
};

/** The bundled disputes. `npm run check` and the build have parsed these files; here they are trusted. */
export const disputes: readonly BundledDispute[] = [
  {
    dispute: dispute as unknown as Dispute,
    kinds: kinds as CueKinds,
    cueFiles: callCues,
    weights: weights as Weights,
  },
];
