import type { CueKinds, Dispute } from '../claims/schema.js';
import type { Hit } from './lexicon.js';
import type { ReadBlock } from './reader.js';
import type { Sentence } from './sentence.js';
import { finish, type Steps } from './steps.js';
import { tally } from './tally.js';

/** A sentence among the sentences of its article, with one dispute's cues. */
export type SentenceView = Sentence & {
  readonly block: number;
  readonly isFirstOfBlock: boolean;
  readonly kinds: readonly string[];
};

/** All sentences of an article in their order, as one dispute sees them. */
export function viewArticle(blocks: readonly ReadBlock[], dispute: string): SentenceView[] {
  return blocks.flatMap(({ sentences }, block) =>
    sentences.map((sentence, position) => {
      const hits = sentence.hits.filter((hit) => hit.dispute === dispute);
      const kinds = [...new Set(hits.map(({ kind }) => kind))].sort();
      return { ...sentence, hits, kinds, block, isFirstOfBlock: position === 0 };
    }),
  );
}

/** Sentences on each side that count as near. */
const WINDOW = 4;
/** Words within which one cue follows another. */
const REACH = 6;

/** The dispute, as far as its passages are described by it. */
export type Subject = { readonly dispute: Pick<Dispute, 'points' | 'sides'>; readonly kinds: CueKinds };

/** Describes an article at once. */
export function describe(article: readonly SentenceView[], subject: Subject): string[][] {
  return finish(describeSlowly(article, subject));
}

/**
 * What the model is told of each sentence, free of language: its own cues alone, in pairs and counted, those before,
 * after and around it, those of the whole article, who was heard last, and its form.
 */
export function* describeSlowly(
  article: readonly SentenceView[],
  { dispute, kinds }: Subject,
): Steps<string[][]> {
  const all = unite(article);
  const everywhere = [...namesOf('doc', all), ...count('doc', all, 11, 8)];
  const voices = voicesBefore(article, kinds);
  const features: string[][] = [];
  for (const [at, sentence] of article.entries()) {
    features.push(featuresOf(sentence, at));
    yield;
  }
  return features;

  function featuresOf(sentence: SentenceView, at: number): string[] {
    const beside = unite(article.slice(Math.max(0, at - 1), at + 2));
    // Most of a page: nothing in it or next to it could ever make it a passage.
    if (beside.length === 0) return [];
    const near = unite(article.slice(Math.max(0, at - WINDOW), at + WINDOW + 1));
    return [
      ...namesOf('here', sentence.kinds),
      ...count('here', sentence.kinds, 5, 3),
      ...pairsOf(sentence.kinds),
      ...sequenceOf(sentence.hits),
      ...orderOf(sentence, kinds),
      ...namesOf('before', article[at - 1]?.kinds ?? []),
      ...namesOf('after', article[at + 1]?.kinds ?? []),
      ...count('beside', beside, 5, 3),
      ...namesOf('near', near),
      ...count('near', near, 5, 3),
      ...everywhere,
      ...namesOf('voice', voices[at] ?? []),
      ...formOf(sentence, article[at - 1]),
    ];
  }

  function count(name: string, cues: readonly string[], mostPoints: number, mostSided: number): string[] {
    return tally(cues, dispute, { name: `count-${name}`, mostPoints, mostSided });
  }
}

function namesOf(group: string, kinds: readonly string[]): string[] {
  return kinds.map((kind) => `${group}:${kind}`);
}

function unite(sentences: readonly SentenceView[]): string[] {
  return [...new Set(sentences.flatMap((sentence) => sentence.kinds))];
}

function pairsOf(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind, index) => kinds.slice(index + 1).map((other) => `with:${kind}+${other}`));
}

/** Which cue follows which within a few words: who did what to whom. */
function sequenceOf(hits: readonly Hit[]): string[] {
  const ordered = hits.toSorted((a, b) => a.first - b.first);
  const pairs = ordered.flatMap((hit, at) =>
    ordered
      .slice(at + 1)
      .filter(({ kind, first }) => kind !== hit.kind && first > hit.first && first - hit.first <= REACH)
      .map(({ kind }) => `then:${hit.kind}>${kind}`),
  );
  return [...new Set(pairs)];
}

/** Which of the people and places comes first in the sentence: who is said to speak. */
function orderOf(sentence: SentenceView, { kinds }: CueKinds): string[] {
  const actors = sentence.hits.filter((hit) => kinds[hit.kind]?.name || kinds[hit.kind]?.voice);
  const first = actors.reduce<Hit | undefined>(
    (best, hit) => (best && best.first <= hit.first ? best : hit),
    undefined,
  );
  return first ? [`first:${first.kind}`] : [];
}

/** The sides that were heard last at each sentence, itself included. */
function voicesBefore(article: readonly SentenceView[], { kinds }: CueKinds): string[][] {
  let last: string[] = [];
  return article.map((sentence) => {
    const heard = sentence.kinds.flatMap((kind) => kinds[kind]?.voice ?? []);
    if (heard.length) last = [...new Set(heard)].sort();
    return last.length > 1 ? [last.join('+')] : last;
  });
}

function formOf(sentence: SentenceView, previous: SentenceView | undefined): string[] {
  const form: string[] = [];
  if (sentence.quotes) form.push('form:quotes');
  if (sentence.continuesQuotation) form.push('form:continues-quotation');
  if (sentence.isQuestion) form.push('form:question');
  if (previous?.isQuestion) form.push('form:after-question');
  if (sentence.isFirstOfBlock) form.push('form:first-of-block');
  if (sentence.block === 0) form.push('form:first-block');
  if (sentence.wordCount < 6) form.push('form:short');
  if (sentence.wordCount > 25) form.push('form:long');
  return form;
}
