import { type DetectableDispute, detectable } from '../src/claims/load.js';

const byId: ReadonlyMap<string, DetectableDispute> = new Map(
  detectable.map((detectable) => [detectable.dispute.id, detectable]),
);

/** The dispute of this id, with its kinds of cues. Throws where there is none. */
export function disputeOfId(id: string): DetectableDispute {
  const found = byId.get(id);
  if (!found) throw new Error(`No dispute "${id}" is looked for`);
  return found;
}
