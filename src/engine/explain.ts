import type { SentenceView } from './features.js';
import type { LogOdds } from './model.js';
import type { PassageCue } from './passage.js';
import type { ReadBlock } from './reader.js';

const MOST_CUES = 8;
const LEAST_WEIGHT = 0.1;

/**
 * The cues that speak for a mark, the strongest first. A score is a sum, so each kind of cue has its share: its own
 * weight and half of each pair's, where it stands in the sentence; its neighbourhood's or its article's weight elsewhere.
 */
export function explain(
  sentence: SentenceView,
  article: readonly SentenceView[],
  blocks: readonly ReadBlock[],
  { weights }: LogOdds,
): PassageCue[] {
  const at = article.indexOf(sentence);
  const neighbours = [article[at - 1], article[at + 1]].filter((neighbour) => neighbour !== undefined);
  const cues = [
    ...cuesIn([sentence], 'passage', (kind) => ownShare(kind, sentence.kinds)),
    ...cuesIn(neighbours, 'near', (kind) =>
      neighbours.reduce((sum, neighbour) => sum + sideOf(neighbour, kind), weights[`near:${kind}`] ?? 0),
    ),
    ...cuesIn(article, 'article', (kind) => weights[`doc:${kind}`] ?? 0),
  ];
  return cues.sort((a, b) => b.weight - a.weight).slice(0, MOST_CUES);

  function ownShare(kind: string, kinds: readonly string[]): number {
    const pairs = kinds.map((other) => weights[`with:${[kind, other].sort().join('+')}`] ?? 0);
    return pairs.reduce((sum, weight) => sum + weight / 2, weights[`here:${kind}`] ?? 0);
  }

  function sideOf(neighbour: SentenceView, kind: string): number {
    if (!neighbour.kinds.includes(kind)) return 0;
    return weights[`${neighbour === article[at - 1] ? 'before' : 'after'}:${kind}`] ?? 0;
  }

  function cuesIn(
    sentences: readonly SentenceView[],
    where: PassageCue['where'],
    weigh: (kind: string) => number,
  ): PassageCue[] {
    const kinds = new Set(sentences.flatMap((each) => each.kinds));
    return [...kinds].flatMap((kind) => {
      const weight = weigh(kind);
      return weight < LEAST_WEIGHT ? [] : [{ kind, where, words: wordsOf(kind, sentences), weight }];
    });
  }

  function wordsOf(kind: string, sentences: readonly SentenceView[]): string {
    for (const { hits, block } of sentences) {
      const hit = hits.find((each) => each.kind === kind);
      const reading = blocks[block];
      if (!hit || !reading) continue;
      return reading.text.slice(reading.words[hit.first]?.start, reading.words[hit.last]?.end);
    }
    return '';
  }
}
