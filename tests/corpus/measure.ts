import { answerPoints, answerSide } from '../../src/engine/decide.js';
import type { Thresholds } from '../../src/engine/model.js';
import type { Judged } from './cross-validate.js';
import { SIDES } from './model.js';

/** The scorer's figures (`precision` … as its documentation defines them), and the counts behind them. */
export type Measure = {
  readonly clear: number;
  readonly marked: number;
  readonly precision: number;
  readonly recall: number;
  readonly side: number;
  readonly point: number;
  readonly noisyDocuments: number;
  readonly quietDocuments: number;
};

/** Lays judgements over the labels. A quiet document has no passage; it is noisy where it got a mark all the same. */
export function measure(judged: readonly Judged[], thresholds: Thresholds): Measure {
  const marked = judged.filter(({ mark }) => mark >= thresholds.mark);
  const right = marked.filter(({ label }) => label);
  const clear = judged.filter(({ label }) => label?.strength === 'clear');
  const sided = right.filter(({ label }) => label?.side !== 'both');
  const loud = new Set(judged.filter(({ label }) => label).map(({ id }) => id));
  const quiet = new Set(judged.map(({ id }) => id).filter((id) => !loud.has(id)));
  return {
    clear: clear.length,
    marked: marked.length,
    precision: ratio(right.length, marked.length),
    recall: ratio(clear.filter(({ mark }) => mark >= thresholds.mark).length, clear.length),
    side: ratio(sided.filter((each) => sideOf(each, thresholds) === each.label?.side).length, sided.length),
    point: ratio(right.filter((each) => isRightPoint(each, thresholds)).length, right.length),
    noisyDocuments: new Set(marked.map(({ id }) => id).filter((id) => quiet.has(id))).size,
    quietDocuments: quiet.size,
  };
}

export function sideOf({ side, both }: Judged, thresholds: Thresholds): string {
  const answer = answerSide(side, both, { thresholds });
  return answer === 'both' ? answer : (SIDES[answer] ?? '');
}

export function pointsOf({ points }: Judged, thresholds: Thresholds): string[] {
  return answerPoints(Object.entries(points), { thresholds });
}

function isRightPoint(judged: Judged, thresholds: Thresholds): boolean {
  return pointsOf(judged, thresholds).some((point) => judged.label?.points.includes(point));
}

function ratio(part: number, whole: number): number {
  return whole ? Math.round((1000 * part) / whole) / 1000 : 1;
}

/** The lowest log-odds from which the marks are at least so precise. */
export function thresholdFor(precision: number, judged: readonly Judged[]): number {
  const ranked = judged.filter(({ mark }) => Number.isFinite(mark)).sort((a, b) => b.mark - a.mark);
  let right = 0;
  let threshold = Number.POSITIVE_INFINITY;
  ranked.forEach(({ label, mark }, index) => {
    if (label) right++;
    if (right / (index + 1) >= precision) threshold = mark;
  });
  return threshold;
}

/** What the marks on unseen documents shall be right in, at least, for each corpus that has a say in the threshold. */
export const WANTED_PRECISION = { dev: 0.96, train: 0.97 } as const;

/**
 * The judgements with `mark` counted from a threshold that was chosen without them (nested cross-validation): for each
 * fold the one at which the other folds have the wanted precision. So zero is the threshold.
 */
export function overUnseenThreshold(precision: number, judged: readonly Judged[]): Judged[] {
  const folds = [...new Set(judged.map(({ fold }) => fold))];
  const thresholds = new Map(
    folds.map((fold) => [
      fold,
      thresholdFor(
        precision,
        judged.filter((each) => each.fold !== fold),
      ),
    ]),
  );
  return judged.map((each) => ({ ...each, mark: each.mark - (thresholds.get(each.fold) ?? 0) }));
}
