import { type Element, parsePattern } from '../engine/pattern.js';

type Parsed = { readonly source: string; readonly elements: readonly Element[] };

/**
 * The patterns of one kind without those that add nothing: wherever such a one matches, a shorter or wider one of the same
 * kind matches as well, within the same words.
 */
export function withoutCovered(sources: readonly string[]): string[] {
  const byLength = sources
    .map((source): Parsed => ({ source, elements: parsePattern(source) }))
    .sort(
      (a, b) =>
        a.elements.length - b.elements.length || width(b) - width(a) || (a.source < b.source ? -1 : 1),
    );
  const kept: Parsed[] = [];
  for (const pattern of byLength) if (!kept.some((wider) => covers(wider, pattern))) kept.push(pattern);
  return kept.map(({ source }) => source);
}

/** Among patterns of one length, the one with most alternatives, shortest words and widest gaps is asked first. */
function width({ elements }: Parsed): number {
  const words = elements.flatMap(({ alternatives }) => alternatives);
  const gaps = elements.reduce((sum, { gap }) => sum + gap, 0);
  return words.length * 100 - words.join('').length + gaps;
}

function covers({ elements: wide }: Parsed, { elements: narrow }: Parsed): boolean {
  if (wide.length === 0) return false;
  return narrow.some((_, start) =>
    wide.every((element, index) => fits(element, narrow[start + index], index > 0)),
  );
}

function fits(wide: Element, narrow: Element | undefined, isInside: boolean): boolean {
  if (!narrow || (isInside && narrow.gap > wide.gap)) return false;
  return narrow.alternatives.every((word) => wide.alternatives.some((each) => includes(each, word)));
}

/** Whether every word that is an instance of the one is an instance of the other. */
function includes(wide: string, narrow: string): boolean {
  return wide === narrow || (wide.endsWith('*') && narrow.replace('*', '').startsWith(wide.slice(0, -1)));
}
