import type { Say } from '../words/speaker.js';
import type { TabState } from './tab-counts.js';

/** The badge of a number of passages: empty without any, and never wider than a badge is. */
export function badgeText(passages: number): string {
  if (passages === 0) return '';
  return passages > 999 ? '999+' : String(passages);
}

/** The tooltip of the toolbar button, which screen readers read as well. */
export function buttonTitle({ passages, standing }: TabState, say: Say): string {
  if (standing === 'off') return say('badge_off');
  if (standing === 'paused') return say('badge_paused');
  return passages === 0 ? say('badge_none') : say.count('badge_passages', passages);
}
