import { lookTwice } from '../../src/engine/decide.js';
import type { LogOdds, Questions, Weights } from '../../src/engine/model.js';
import type { ReadDocument, Row } from './examples.js';
import { type FitOptions, fitLogistic } from './logistic.js';

const OPTIONS: FitOptions = { ridge: 1.5e-3, lasso: 2e-4, fewest: 8 };
/** Points are asked of passages only, of which there are fewer. */
const POINT_OPTIONS: FitOptions = { ridge: 3e-3, lasso: 1e-3, fewest: 8 };
/** Few passages carry both accounts; how hard a document is otherwise has nothing to do with it. */
const BOTH_OPTIONS: FitOptions = { ridge: 3e-3, lasso: 3e-4, fewest: 5 };
const FOLDS = 4;

/** The sides as the corpus names them, in the dispute's order. */
export const SIDES: readonly string[] = ['kyiv', 'minsk'];

/** The points that the corpus labels. */
export const POINTS: readonly string[] = [
  'apology',
  'refinery',
  'not-me',
  'responsibility',
  'cant-fight',
  'who-called',
  'talks',
  'dissuaded',
  'witnesses',
  'sanctions',
  'call-took-place',
];

/** A document with the weight of each of its sentences in the fit. */
export type Sample = { readonly document: ReadDocument; readonly weight: number };

/**
 * Fits the questions about a sentence on labelled documents. The second look learns from first looks by models that had
 * not seen the document (stacking, Wolpert 1992): in use, too, the first look meets articles that it was not fitted on.
 */
export function fitModel(samples: readonly Sample[], points: readonly string[]): Omit<Weights, 'thresholds'> {
  const looked = samples.map((sample) => ({ ...sample }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = fitQuestions(samples.filter((_, index) => index % FOLDS !== fold));
    for (let index = fold; index < samples.length; index += FOLDS)
      looked[index] = lookAgain(samples[index] as Sample, others);
  }
  const passages = looked.flatMap(rowsOf).filter(({ row }) => row.labelled?.label);
  return {
    firstLook: fitQuestions(samples),
    secondLook: fitQuestions(looked),
    both: fitQuestion(
      passages.map(({ row }) => ({ row, weight: 1 })),
      (row) => row.labelled?.label?.side === 'both',
      BOTH_OPTIONS,
    ),
    points: Object.fromEntries(
      points.map((point) => [point, fitQuestion(passages, isAbout(point), POINT_OPTIONS)]),
    ),
  };
}

function lookAgain({ document, weight }: Sample, questions: Questions): Sample {
  const features = lookTwice(
    document.rows.map((row) => [...row.features]),
    questions,
  );
  const rows = document.rows.map((row, at) => ({ ...row, features: features[at] ?? [] }));
  return { document: { ...document, rows }, weight };
}

type WeighedRow = { readonly row: Row; readonly weight: number };

function rowsOf({ document, weight }: Sample): WeighedRow[] {
  return document.rows.map((row) => ({ row, weight: weight * strengthOf(row) }));
}

/** A weak label is a passing mention: marking it is right, missing it is no great harm. */
function strengthOf({ labelled }: Row): number {
  return labelled?.label?.strength === 'weak' ? 0.5 : 1;
}

function fitQuestions(samples: readonly Sample[]): Questions {
  const rows = samples.flatMap(rowsOf);
  const sided = rows.filter(({ row }) => row.labelled?.label && row.labelled.label.side !== 'both');
  return {
    mark: fitQuestion(rows, (row) => Boolean(row.labelled?.label), OPTIONS),
    side: fitQuestion(sided, (row) => row.labelled?.label?.side === SIDES[0], OPTIONS),
  };
}

function isAbout(point: string): (row: Row) => boolean {
  return (row) => row.labelled?.label?.points.includes(point) ?? false;
}

function fitQuestion(rows: readonly WeighedRow[], isSo: (row: Row) => boolean, options: FitOptions): LogOdds {
  const examples = rows.map(({ row, weight }) => ({
    features: row.features,
    target: isSo(row) ? 1 : 0,
    weight,
  }));
  const { bias, weights } = fitLogistic(examples, options);
  const rounded = [...weights].map(([name, weight]) => [name, round(weight)] as const);
  return { bias: round(bias), weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)) };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
