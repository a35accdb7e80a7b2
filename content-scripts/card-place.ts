/** A box in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where the card goes. A card above its line is held by its lower edge, so that it grows away from the line. */
export type CardPlace = {
  readonly side: 'below' | 'above';
  readonly left: number;
  /** Distance of the card's near edge: from the viewport's top when below, from its bottom when above. */
  readonly offset: number;
  readonly width: number;
  readonly maxHeight: number;
  /** There is too little room for a header and a foot that stay while the middle scrolls. */
  readonly isCompact: boolean;
};

export const cardWidthPx = 392;
const maxCardHeightPx = 560;
/** With less room than this on both sides, the card covers the line: what can be read matters more. */
const leastHeightPx = 84;
const compactHeightPx = 240;
const edgePx = 8;
const gapPx = 7;
/** How far the card's left edge lies before the pointer. */
const leadPx = 40;

type Wanted = {
  /** What the card must not cover. */
  readonly anchor: Box;
  readonly pointerX: number;
  /** How tall the card would be, if it could. */
  readonly height: number;
  /** The part of the page that is seen, in the same coordinates. */
  readonly viewport: Box;
  /** Height of the box that a fixed element's `bottom` counts from. */
  readonly layoutHeight: number;
};

/**
 * Below the anchor if the card fits there, else on the side with more room; over it only in a window too small for
 * anything else, never off the viewport.
 */
export function placeCard(wanted: Wanted): CardPlace {
  const { viewport, height, pointerX } = wanted;
  const width = Math.min(cardWidthPx, viewport.width - 2 * edgePx);
  const lastLeft = viewport.left + viewport.width - edgePx - width;
  const left = Math.max(viewport.left + edgePx, Math.min(pointerX - leadPx, lastLeft));
  const upright = uprightPlace(wanted);
  return { ...upright, left, width, isCompact: upright.maxHeight < Math.min(height, compactHeightPx) };
}

function uprightPlace({
  anchor,
  height,
  viewport,
  layoutHeight,
}: Wanted): Pick<CardPlace, 'side' | 'offset' | 'maxHeight'> {
  const viewportBottom = viewport.top + viewport.height;
  const below = clamp(anchor.top + anchor.height + gapPx, viewport.top + edgePx, viewportBottom - edgePx);
  const above = clamp(anchor.top - gapPx, viewport.top + edgePx, viewportBottom - edgePx);
  const roomBelow = viewportBottom - edgePx - below;
  const roomAbove = above - viewport.top - edgePx;
  if (Math.max(roomBelow, roomAbove) < Math.min(height, leastHeightPx)) {
    return { side: 'below', offset: viewport.top + edgePx, maxHeight: viewport.height - 2 * edgePx };
  }
  if (roomBelow >= Math.min(height, maxCardHeightPx) || roomBelow >= roomAbove) {
    return { side: 'below', offset: below, maxHeight: Math.min(maxCardHeightPx, roomBelow) };
  }
  return { side: 'above', offset: layoutHeight - above, maxHeight: Math.min(maxCardHeightPx, roomAbove) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
