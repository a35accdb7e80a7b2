import type { LogOdds, Weights } from '../../src/engine/model.js';
import type { ReadDocument, Row } from './examples.js';
import { type FitOptions, fitLogistic } from './logistic.js';

const OPTIONS: FitOptions = { ridge: 3e-3, lasso: 2e-4, fewest: 8 };

/** Documents with the weight of each of their sentences in the fit. */
export type Sample = { readonly documents: readonly ReadDocument[]; readonly weight: number };

/** Fits the questions about a sentence on labelled documents: is it a passage, whose account, which points. */
export function fitModel(samples: readonly Sample[], points: readonly string[]): Omit<Weights, 'thresholds'> {
  const rows = samples.flatMap(({ documents, weight }) =>
    documents.flatMap((document) => document.rows.map((row) => ({ row, weight }))),
  );
  const labelled = rows.filter(({ row }) => row.labelled?.label);
  const sided = labelled.filter(({ row }) => row.labelled?.label?.side !== 'both');
  return {
    mark: fitQuestion(rows, (row) => Boolean(row.labelled?.label), strengthOf),
    side: fitQuestion(sided, (row) => row.labelled?.label?.side === 'kyiv'),
    points: Object.fromEntries(
      points.map((point) => [
        point,
        fitQuestion(labelled, (row) => row.labelled?.label?.points.includes(point) ?? false),
      ]),
    ),
  };
}

/** A weak label is a passing mention: marking it is right, missing it is no great harm. */
function strengthOf(row: Row): number {
  return row.labelled?.label?.strength === 'weak' ? 0.5 : 1;
}

function fitQuestion(
  rows: readonly { readonly row: Row; readonly weight: number }[],
  isSo: (row: Row) => boolean,
  share: (row: Row) => number = () => 1,
): LogOdds {
  const examples = rows.map(({ row, weight }) => ({
    features: row.features,
    target: isSo(row) ? 1 : 0,
    weight: weight * share(row),
  }));
  const { bias, weights } = fitLogistic(examples, OPTIONS);
  const rounded = [...weights].map(([name, weight]) => [name, round(weight)] as const);
  return { bias: round(bias), weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)) };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
