import type { DisputeCues, Hit, Lexicon } from './lexicon.js';
import type { Steps } from './steps.js';
import { readWords, type Word } from './words.js';

/** Words are the same quotation's whatever their endings: as far as this many letters go. */
const STEM = 5;
/** Of a known quotation's words, this part must be there, in its order, and so many. */
const SHARE = 0.6;
const FEWEST = 4;
/** Words of others between those of the quotation: a translation may need more words, a page does not scatter them. */
const SPREAD = 2.5;

type Quotation = Pick<Hit, 'dispute' | 'kind'> & { readonly stems: readonly string[] };

/**
 * Finds known quotations in wordings never seen, as another translator put them: enough of the words, in the order of the
 * quotation, close together. What is found is a cue of the quotation's kind.
 *
 * @param quotations by dispute and kind
 * @param isFrequent says of a folded word that it is too frequent to tell one sentence from another
 */
export function* buildQuotationFinder(
  quotations: readonly DisputeCues[],
  isFrequent: (form: string) => boolean,
): Steps<Lexicon> {
  const byStem = new Map<string, Quotation[]>();
  for (const { dispute, cues } of quotations)
    for (const [kind, texts] of Object.entries(cues))
      for (const text of texts) {
        add({ dispute, kind, stems: readWords(text).flatMap(stemOf) });
        yield;
      }

  function add(quotation: Quotation): void {
    if (quotation.stems.length < FEWEST) return;
    for (const stem of new Set(quotation.stems)) byStem.set(stem, [...(byStem.get(stem) ?? []), quotation]);
  }

  function stemOf({ form }: Word): string[] {
    return isFrequent(form) ? [] : [form.slice(0, STEM)];
  }

  return (words, from, to) => {
    const read = words.slice(from, to).map((word) => stemOf(word)[0]);
    const shared = new Map<Quotation, number>();
    for (const stem of new Set(read))
      for (const quotation of byStem.get(stem ?? '') ?? [])
        shared.set(quotation, (shared.get(quotation) ?? 0) + 1);
    return [...shared]
      .filter(([{ stems }, count]) => count >= wordsNeeded(stems))
      .flatMap(([quotation]) => align(quotation, read))
      .map((hit) => ({ ...hit, first: from + hit.first, last: from + hit.last }));
  };
}

function wordsNeeded(stems: readonly string[]): number {
  return Math.max(FEWEST, Math.ceil(SHARE * stems.length));
}

type Alignment = { readonly length: number; readonly first: number; readonly last: number };

/** The longest common subsequence (of equally long ones the one found first), if it is long and close enough. */
function align({ dispute, kind, stems }: Quotation, read: readonly (string | undefined)[]): Hit[] {
  let previous: (Alignment | undefined)[] = read.map(() => undefined);
  for (const stem of stems) {
    let best: Alignment | undefined;
    previous = read.map((own, at) => {
      const before = at > 0 ? previous[at - 1] : undefined;
      const here =
        own === stem
          ? { length: (before?.length ?? 0) + 1, first: before?.first ?? at, last: at }
          : undefined;
      best = longest(longest(best, previous[at]), here);
      return best;
    });
  }
  const found = previous.at(-1);
  const isClose = found && found.last - found.first < SPREAD * stems.length;
  return isClose && found.length >= wordsNeeded(stems)
    ? [{ dispute, kind, first: found.first, last: found.last }]
    : [];
}

function longest(one: Alignment | undefined, other: Alignment | undefined): Alignment | undefined {
  return other && (!one || other.length > one.length) ? other : one;
}
