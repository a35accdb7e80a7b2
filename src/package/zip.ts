import { zipSync } from 'fflate';

/** Files by their path in the archive, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A zip of these files that depends on nothing but their paths and contents: sorted, without times. */
export function zip(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // The earliest time that a zip can tell. It tells local time, so this is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}
