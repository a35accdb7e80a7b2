import type { Settings } from '../src/browser/settings.js';
import type { Passage } from '../src/engine/passage.js';

/** The passage with the points that settings leave it, or nothing where they hide its side or all its points. */
export function filterPassage(passage: Passage, settings: Settings): Passage | undefined {
  const { dispute, side } = passage;
  if (settings.hiddenSides.includes(`${dispute}/${side}`)) return undefined;
  const points = passage.points.filter((point) => !settings.hiddenPoints.includes(`${dispute}/${point}`));
  return points.length > 0 ? { ...passage, points } : undefined;
}
