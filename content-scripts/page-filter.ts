import { isAsideInForce } from '../src/browser/is-aside-in-force.js';
import type { Settings } from '../src/browser/settings.js';
import type { Passage } from '../src/engine/passage.js';

/** Where and when a passage is met, and what its points' statements are known by (see `fingerprintOf`). */
export type Meeting = {
  readonly site: string;
  readonly nowMs: number;
  fingerprint(dispute: string, point: string): string;
};

/** The passage with the points that settings leave it, or nothing where they hide its side or all its points. */
export function filterPassage(passage: Passage, settings: Settings, meeting: Meeting): Passage | undefined {
  const { dispute, side } = passage;
  if (settings.hiddenSides.includes(`${dispute}/${side}`)) return undefined;
  const points = passage.points.filter((point) => !isHidden(dispute, point, settings, meeting));
  return points.length > 0 ? { ...passage, points } : undefined;
}

function isHidden(
  dispute: string,
  id: string,
  { hiddenPoints, asides }: Settings,
  { site, nowMs, fingerprint }: Meeting,
): boolean {
  const point = `${dispute}/${id}`;
  if (hiddenPoints.includes(point)) return true;
  const own = asides.filter((aside) => aside.point === point);
  if (own.length === 0) return false;
  const occasion = { point, site, nowMs, statements: fingerprint(dispute, id) };
  return own.some((aside) => isAsideInForce(aside, occasion));
}
