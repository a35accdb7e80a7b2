import { renderedIn } from '../src/article/flat-tree.js';

/** What is moved at least so far out of the page was meant to be out of sight. In CSS pixels. */
const farOutPx = 500;

/**
 * Whether text is kept for screen readers alone, rendered but cut down to nothing or moved off the page. Costs layout:
 * for the few passages, not for all blocks.
 */
export function isClipped(range: Range): boolean {
  const { right, bottom } = range.getBoundingClientRect();
  if (right + scrollX < -farOutPx || bottom + scrollY < -farOutPx) return true;
  for (let at = renderedIn(range.startContainer); at; at = renderedIn(at)) if (cutsToNothing(at)) return true;
  return false;
}

function cutsToNothing(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const { position, clip, clipPath, overflowX, overflowY, display } = getComputedStyle(element);
  if (position === 'absolute' && /^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(clip)) return true;
  if (/^inset\((?:50|100)%/.test(clipPath)) return true;
  if (display === 'inline' || display === 'contents') return false;
  const isTiny = element.offsetWidth <= 1 && element.offsetHeight <= 1;
  return isTiny && overflowX !== 'visible' && overflowY !== 'visible';
}
