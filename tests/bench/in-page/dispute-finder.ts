const STOP_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its nor of on or our she that the their them they this to was we were which who will with you'.split(
    ' ',
  ),
);
const NEGATIONS = new Set('not no never nobody none nothing nor neither cannot without'.split(' '));

type Paraphrase = { readonly stems: readonly string[]; readonly isNegated: boolean };

/**
 * Dispute Finder's rule (Intel Labs and UC Berkeley, 2010) after its description, not its code: a claim fires when one
 * sentence holds every stem of one of its paraphrases but stop words, and a negation where the paraphrase has one.
 * Paraphrases are found through their rarest stem. Gives the number of sentences that fire.
 */
export function createDisputeFinder(paraphrases: readonly string[]): (texts: readonly string[]) => number {
  const known = paraphrases.map(read);
  const counts = new Map<string, number>();
  for (const stem of known.flatMap(({ stems }) => stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const byRarest = new Map<string, Paraphrase[]>();
  for (const paraphrase of known) {
    const rarest = [...paraphrase.stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
    if (rarest) byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), paraphrase]);
  }

  const fires = (sentence: string) => {
    const { stems, isNegated } = read(sentence);
    const own = new Set(stems);
    return stems.some((stem) =>
      byRarest
        .get(stem)
        ?.some((each) => (isNegated || !each.isNegated) && each.stems.every((other) => own.has(other))),
    );
  };
  return (texts) => texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter(fires).length;
}

function read(sentence: string): Paraphrase {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const stems = words.filter((word) => !STOP_WORDS.has(word) && !NEGATIONS.has(word)).map(stemOf);
  return { stems: [...new Set(stems)], isNegated: words.some((word) => NEGATIONS.has(word)) };
}

/** The plainest stemmer that joins the usual English endings. */
function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ingly|edly|ings?|ed|ies|es|s|ly|e|y)$/, '');
}
