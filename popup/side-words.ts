import type { Dispute } from '../src/claims/schema.js';
import { words } from './words.js';

/** Whose account a passage of this side (or of `both`) carries, in a few words. */
export function sideLabel(dispute: Dispute, side: string): string {
  const named = dispute.sides.find(({ id }) => id === side);
  return named ? words.marks.side(named.name) : words.marks.both;
}
