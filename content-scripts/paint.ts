/** Ranges by the name of the highlight that they are painted in. */
export type Marks = ReadonlyMap<string, readonly Range[]>;

export const NO_MARKS: Marks = new Map();

/** Where the page marks something itself, such as what was searched for, its marks are on top. */
const BELOW_THE_PAGES_OWN = -1;

/** Remembered, because Firefox lets no content script walk through the registry ("Permission denied to access object"). */
let painted: readonly string[] = [];

/**
 * Paints exactly these ranges, without a change to the page's DOM: only the highlights of our own names are replaced.
 * Does nothing in a browser without custom highlights.
 */
export function paint(marks: Marks): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  for (const name of painted) if (!marks.has(name)) CSS.highlights.delete(name);
  painted = [...marks.keys()];
  for (const [name, ranges] of marks) CSS.highlights.set(name, highlightOf(ranges));
}

/** Whether any of these marks, painted before, is missing from the page's registry. */
export function isCleared(marks: Marks): boolean {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return false;
  return [...marks.keys()].some((name) => !CSS.highlights.has(name));
}

function highlightOf(ranges: readonly Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = BELOW_THE_PAGES_OWN;
  return highlight;
}
