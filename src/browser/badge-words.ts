import type { Say } from '../words/speaker.js';

/** The badge of a number of passages: empty without any, and never wider than a badge is. */
export function badgeText(passages: number): string {
  if (passages === 0) return '';
  return passages > 999 ? '999+' : String(passages);
}

/** The tooltip of the toolbar button, which screen readers read as well. */
export function badgeTitle(passages: number, say: Say): string {
  return passages === 0 ? say('manifest_name') : say.count('badge_passages', passages);
}
