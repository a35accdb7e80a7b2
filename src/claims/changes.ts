import call from './call/changes.json' with { type: 'json' };
import type { Change } from './schema.js';

const changes: Readonly<Record<string, readonly Change[]>> = { call: call.changes };

/** The change log of a dispute, the newest first. Its file is trusted here: `npm run check` has parsed it. */
export function changesOf(dispute: string): readonly Change[] {
  return [...(changes[dispute] ?? [])].reverse();
}
