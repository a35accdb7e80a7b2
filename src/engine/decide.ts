import type { Briefing } from '../claims/outline.js';
import { describeContext, type FirstLook } from './context.js';
import { explain } from './explain.js';
import { describeSlowly, type SentenceView, viewArticle } from './features.js';
import { logOddsOf, probability, type Questions, type Weights } from './model.js';
import type { Passage } from './passage.js';
import type { ReadBlock } from './reader.js';
import { speechFormOf } from './speech-form.js';
import { finish, type Steps } from './steps.js';

/** A passage and the sentence it ends with, by its place in the article. */
type Found = { readonly passage: Passage; readonly at: number };

/** The passages of one dispute in an article: every sentence that is likely enough to carry an account of a point. */
export function* decide(blocks: readonly ReadBlock[], briefing: Briefing): Steps<Passage[]> {
  const { dispute, weights } = briefing;
  const article = viewArticle(blocks, dispute.id);
  const described = yield* describeSlowly(article, briefing);
  const features = yield* lookTwiceSlowly(described, weights.firstLook);
  const found: Found[] = [];
  for (const [at, sentence] of article.entries()) {
    found.push(...findIn(sentence, at));
    yield;
  }
  return joinQuotations(found, article);

  function findIn(sentence: SentenceView, at: number): Found[] {
    const own = features[at] ?? [];
    const logOdds = logOddsOf(weights.secondLook.mark, own);
    if (logOdds < weights.thresholds.mark || !hasPointNearby(article, at, briefing)) return [];
    return [{ passage: passageOf(sentence, own, logOdds), at }];
  }

  function passageOf(sentence: SentenceView, own: readonly string[], logOdds: number): Passage {
    const speech = speechFormOf(sentence, blocks[sentence.block]?.text ?? '', briefing.kinds);
    return {
      dispute: dispute.id,
      points: pointsOf(own, briefing),
      side: sideOf(own, briefing),
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      cues: explain(sentence, article, blocks, weights.firstLook.mark),
      score: probability(logOdds),
      ...(speech === undefined ? {} : { speech }),
    };
  }
}

/** Looks twice at once. */
export function lookTwice(features: readonly string[][], questions: Questions): string[][] {
  return finish(lookTwiceSlowly(features, questions));
}

/** Each sentence's features, with what a first look found in and around it. */
function* lookTwiceSlowly(features: readonly string[][], { mark, side }: Questions): Steps<string[][]> {
  const looks: FirstLook[] = [];
  for (const own of features) {
    looks.push({ mark: logOddsOf(mark, own), side: logOddsOf(side, own) });
    yield;
  }
  const ownCues = features.map((own) => own.filter((feature) => feature.startsWith('here:')));
  const context = describeContext(looks, ownCues);
  return features.map((own, at) => [...own, ...(context[at] ?? [])]);
}

/** The licence of a mark: something in the sentence or next to it is about a point of the dispute. */
export function hasPointNearby(
  article: readonly SentenceView[],
  at: number,
  { dispute }: Pick<Briefing, 'dispute'>,
): boolean {
  const points = new Set(dispute.points.map((point) => point.id));
  const nearby = article.slice(Math.max(0, at - 1), at + 2).flatMap((sentence) => sentence.kinds);
  return nearby.some((kind) => points.has(kind.split('/')[0] ?? ''));
}

/** The side's id, or `both`. */
function sideOf(features: readonly string[], { dispute, weights }: Briefing): string {
  const answer = answerSide(
    logOddsOf(weights.secondLook.side, features),
    logOddsOf(weights.both, features),
    weights,
  );
  return answer === 'both' ? answer : dispute.sides[answer].id;
}

/** Which side it is, by its place in the dispute, from the log-odds of the first side and of both. */
export function answerSide(
  first: number,
  both: number,
  { thresholds }: Pick<Weights, 'thresholds'>,
): 0 | 1 | 'both' {
  if (both > thresholds.both || Math.abs(first) < thresholds.side) return 'both';
  return first > 0 ? 0 : 1;
}

function pointsOf(features: readonly string[], { weights }: Briefing): string[] {
  const odds = Object.entries(weights.points).map(
    ([point, model]) => [point, logOddsOf(model, features)] as const,
  );
  return answerPoints(odds, weights);
}

/** The likeliest point, and every other that is likely enough; the likeliest first. */
export function answerPoints(
  odds: readonly (readonly [point: string, logOdds: number])[],
  { thresholds }: Pick<Weights, 'thresholds'>,
): string[] {
  const ranked = odds.toSorted(([, a], [, b]) => b - a);
  return ranked
    .filter(([, logOdds], rank) => rank === 0 || logOdds > thresholds.point)
    .map(([point]) => point);
}

/** One quotation that goes on over several sentences, on the same points for the same side, is one passage. */
function joinQuotations(found: readonly Found[], article: readonly SentenceView[]): Passage[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (
      last?.at === next.at - 1 &&
      article[next.at]?.continuesQuotation &&
      saysTheSame(last.passage, next.passage)
    )
      joined[joined.length - 1] = { at: next.at, passage: join(last.passage, next.passage) };
    else joined.push(next);
  }
  return joined.map(({ passage }) => passage);
}

function join(first: Passage, second: Passage): Passage {
  return { ...first, end: second.end, score: Math.max(first.score, second.score) };
}

function saysTheSame(one: Passage, other: Passage): boolean {
  return one.block === other.block && one.side === other.side && one.points.join() === other.points.join();
}
