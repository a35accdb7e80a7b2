import type { Point } from './schema.js';

/**
 * A short name of what was said on a point, word for word: another as soon as a statement is added, dropped or corrected.
 * Our own wording (questions, summaries, translations) is not in it, so the reader's language does not matter.
 */
export function fingerprintOf({ statements }: Pick<Point, 'statements'>): string {
  const said = statements.map(({ id, side, speaker, date, originals, sources }) => [
    id,
    side,
    speaker,
    date,
    originals.map(({ language, text }) => [language, text]),
    sources,
  ]);
  return fnv1a(JSON.stringify(said)).toString(16).padStart(8, '0');
}

/** The FNV-1a hash of 32 bits, over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
