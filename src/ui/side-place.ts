import type { Dispute } from '../claims/schema.js';

/** A side's place in the data, which decides its pattern and colour: the same in marks, card and lists. */
export type SidePlace = 'first' | 'second' | 'both';

/** The place of a side (or of `both`) in its dispute. Throws on a side that the dispute does not have. */
export function sidePlace(dispute: Dispute, side: string): SidePlace {
  if (side === 'both') return 'both';
  const index = dispute.sides.findIndex(({ id }) => id === side);
  if (index === -1) throw new Error(`Dispute "${dispute.id}" has no side "${side}"`);
  return index === 0 ? 'first' : 'second';
}
