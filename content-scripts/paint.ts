/** Ranges by the name of the highlight that they are painted in. */
export type Marks = ReadonlyMap<string, readonly Range[]>;

export const NO_MARKS: Marks = new Map();

/** Where the page marks something itself, such as what was searched for, its marks are on top. */
const BELOW_THE_PAGES_OWN = -1;

/**
 * Remembered, because Firefox lets no content script walk through the registry ("Permission denied to access object"), and
 * because a script of a newer version may have painted under the same names since.
 */
let painted: ReadonlyMap<string, Highlight> = new Map();

/**
 * Paints exactly these ranges, without a change to the page's DOM: only the highlights of our own names are replaced.
 * Does nothing in a browser without custom highlights.
 */
export function paint(marks: Marks): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  for (const [name, highlight] of painted)
    if (!marks.has(name) && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  painted = new Map([...marks].map(([name, ranges]) => [name, highlightOf(ranges)]));
  for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
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
