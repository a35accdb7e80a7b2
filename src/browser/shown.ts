import type { Passage } from '../engine/passage.js';
import type { Settings } from './setting-declarations.js';

/** Whether the settings let Rejoinder work on a site (see `pageSite`). */
export function isSiteOn({ on, sitesOff }: Pick<Settings, 'on' | 'sitesOff'>, site: string): boolean {
  return on && !sitesOff.includes(site);
}

/** Whether the settings let a passage be marked: its side (or `both`) is shown, and so is at least one of its points. */
export function isShown(
  { hiddenSides, hiddenPoints }: Pick<Settings, 'hiddenSides' | 'hiddenPoints'>,
  { dispute, side, points }: Pick<Passage, 'dispute' | 'side' | 'points'>,
): boolean {
  if (hiddenSides.includes(`${dispute}/${side}`)) return false;
  return points.some((point) => !hiddenPoints.includes(`${dispute}/${point}`));
}
