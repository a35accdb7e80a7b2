import type { Dispute, Source } from '../claims/schema.js';

/** The source of that id. Throws where the dispute has none: its data is broken. */
export function sourceOf(dispute: Dispute, id: string): Source {
  const source = dispute.sources[id];
  if (source === undefined) throw new Error(`Dispute "${dispute.id}" has no source "${id}"`);
  return source;
}
