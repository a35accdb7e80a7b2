import { fingerprintOf } from '../src/claims/fingerprint.js';
import type { Briefing } from '../src/claims/outline.js';

const known = new Map<string, Briefing>();

/** Keeps what was learned of disputes, for the cards and for the popup's list. */
export function keepDisputes(briefings: readonly Briefing[]): void {
  for (const briefing of briefings) known.set(briefing.dispute.id, briefing);
}

/** Whether anything was learned yet. */
export function knowsDisputes(): boolean {
  return known.size > 0;
}

/** The dispute of this id, with its kinds of cues. Throws where it was not learned: then no passage can be of it. */
export function disputeOfId(id: string): Briefing {
  const found = known.get(id);
  if (!found) throw new Error(`Nothing was learned of a dispute "${id}"`);
  return found;
}

/** What the statements of a point are known by; a point that the dispute does not have has none. */
export function fingerprintIn(dispute: string, point: string): string {
  const found = disputeOfId(dispute).dispute.points.find(({ id }) => id === point);
  return found ? fingerprintOf(found) : '';
}
