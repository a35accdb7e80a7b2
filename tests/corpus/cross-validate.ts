import { lookTwice } from '../../src/engine/decide.js';
import { logOddsOf, type Weights } from '../../src/engine/model.js';
import { type Label, readCorpus } from './documents.js';
import { type ReadDocument, readDocuments } from './examples.js';
import { fitModel, POINTS, type Sample } from './model.js';

/** What a model that had not seen the document said of one labelled sentence. */
export type Judged = {
  readonly id: string;
  readonly lang: string;
  /** The part of its corpus that was judged together, by a model that had seen the others. */
  readonly fold: number;
  readonly text: string;
  readonly label: Label | null;
  /** Log-odds of a mark, of the first side, of both sides, and of each point. */
  readonly mark: number;
  readonly side: number;
  readonly both: number;
  readonly points: Readonly<Record<string, number>>;
};

/** Weight of each sentence in a fit: those of the hard, idiomatic documents are few; our own are harder than life. */
const SENTENCE_WEIGHTS = { train: 1, dev: 4, own: 0.25, article: 10 } as const;
const FOLDS = { train: 3, dev: 5, own: 4 } as const;

/** A corpus that can be cross-validated. */
export type CorpusName = keyof typeof FOLDS;
export const corpusNames = Object.keys(FOLDS) as CorpusName[]; // `keys` forgets the type.

/**
 * Cross-validation by document: every document of one corpus is judged by a model fitted on the other folds of its corpus
 * and on the whole of the others.
 */
export function crossValidate(name: CorpusName): Judged[] {
  const always = corpusNames.filter((other) => other !== name).flatMap(samplesOf);
  const samples = samplesOf(name);
  return Array.from({ length: FOLDS[name] }, (_, fold) => {
    const isHeld = (index: number) => index % FOLDS[name] === fold;
    const model = fitModel([...always, ...samples.filter((_, index) => !isHeld(index))], POINTS);
    const held = samples.filter((_, index) => isHeld(index));
    return held.flatMap(({ document }) => judge(document, model)).map((each) => ({ ...each, fold }));
  }).flat();
}

export function samplesOf(name: keyof typeof SENTENCE_WEIGHTS): Sample[] {
  const weight = SENTENCE_WEIGHTS[name];
  return readDocuments(readCorpus(name)).map((document) => ({ document, weight }));
}

/** One judgement a labelled sentence: that of its likeliest part, where the engine splits it further. */
export function judge(
  { document, rows }: ReadDocument,
  model: Omit<Weights, 'thresholds'>,
): Omit<Judged, 'fold'>[] {
  const features = lookTwice(
    rows.map((row) => [...row.features]),
    model.firstLook,
  );
  const best = new Map<object, Omit<Judged, 'fold'>>();
  rows.forEach(({ labelled, hasLicence }, at) => {
    if (!labelled) return;
    const own = features[at] ?? [];
    const mark = hasLicence ? logOddsOf(model.secondLook.mark, own) : Number.NEGATIVE_INFINITY;
    const known = best.get(labelled);
    if (known && known.mark >= mark) return;
    const points = Object.entries(model.points).map(
      ([point, question]) => [point, logOddsOf(question, own)] as const,
    );
    const { id, lang } = document;
    const { text, label } = labelled;
    const side = logOddsOf(model.secondLook.side, own);
    const both = logOddsOf(model.both, own);
    best.set(labelled, { id, lang, text, label, mark, side, both, points: Object.fromEntries(points) });
  });
  return [...best.values()];
}
