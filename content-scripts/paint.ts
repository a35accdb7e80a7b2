import type { SidePlace } from '../src/ui/side-place.js';

/** Ranges by the side whose account they carry. */
export type Marks = Readonly<Record<SidePlace, readonly Range[]>>;

export const NO_MARKS: Marks = { first: [], second: [], both: [] };

const PLACES: readonly SidePlace[] = ['first', 'second', 'both'];

/** Where the page marks something itself, such as what was searched for, its marks are on top. */
const BELOW_THE_PAGES_OWN = -1;

/**
 * Paints exactly these ranges, without a change to the page's DOM: only the highlights of our own names are replaced.
 * Does nothing in a browser without custom highlights.
 */
export function paint(marks: Marks): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  for (const place of PLACES) {
    const name = nameOf(place);
    const ranges = marks[place];
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, highlightOf(ranges));
  }
}

/** Whether any of these marks, painted before, is missing from the page's registry. */
export function isCleared(marks: Marks): boolean {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return false;
  return PLACES.some((place) => marks[place].length > 0 && !CSS.highlights.has(nameOf(place)));
}

function nameOf(place: SidePlace): string {
  return `rejoinder-${place}`;
}

function highlightOf(ranges: readonly Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = BELOW_THE_PAGES_OWN;
  return highlight;
}
