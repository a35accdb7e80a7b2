import type { Settings } from '../browser/setting-declarations.js';
import type { SidePlace } from './side-place.js';

/** How marks are to look. */
export type MarkLook = Pick<Settings, 'markStyle' | 'markStrength'>;

/** Every highlight of ours is named so, and no other. */
const markPrefix = 'rejoinder-';

/**
 * The name of the highlight that a mark is in, under which content-scripts/marks.css styles it. The look is in the name:
 * a highlight takes no class, and custom properties would have to be set on the page's own elements.
 */
export function markName(place: SidePlace, { markStyle, markStrength }: MarkLook): string {
  const style = markStyle === 'both' ? '' : `-${markStyle}`;
  const strength = markStrength === 'normal' ? '' : `-${markStrength}`;
  return `${markPrefix}${place}${style}${strength}`;
}

/** The look of a passage whose card was read: one step fainter, and where no step is left, without the tint. */
export function seenLook({ markStyle, markStrength }: MarkLook): MarkLook {
  if (markStrength === 'strong') return { markStyle, markStrength: 'normal' };
  if (markStrength === 'normal') return { markStyle, markStrength: 'faint' };
  return { markStyle: markStyle === 'both' ? 'underline' : markStyle, markStrength };
}

/** The highlight of the passage that the popup's list points at. */
export const pointedName = `${markPrefix}pointed`;
