import { lookTwice } from '../../src/engine/decide.js';
import { logOddsOf, type Weights } from '../../src/engine/model.js';
import { type Label, readCorpus } from './documents.js';
import { type ReadDocument, readDocuments } from './examples.js';
import { fitModel, POINTS, type Sample } from './model.js';

/** What a model that had not seen the document said of one labelled sentence. */
export type Judged = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly label: Label | null;
  /** Log-odds of a mark, of the first side, of both sides, and of each point. */
  readonly mark: number;
  readonly side: number;
  readonly both: number;
  readonly points: Readonly<Record<string, number>>;
};

/** Weight of each sentence in a fit: the hard, idiomatic documents are few. */
export const SENTENCE_WEIGHTS = { train: 1, dev: 4, article: 10 } as const;
const FOLDS = { train: 3, dev: 5 } as const;

/**
 * Cross-validation by document: every document of one corpus is judged by a model fitted on the other folds of its corpus
 * and on the whole of the other one.
 */
export function crossValidate(name: 'train' | 'dev'): Judged[] {
  const always = samplesOf(name === 'dev' ? 'train' : 'dev');
  const samples = samplesOf(name);
  return Array.from({ length: FOLDS[name] }, (_, fold) => {
    const isHeld = (index: number) => index % FOLDS[name] === fold;
    const model = fitModel([...always, ...samples.filter((_, index) => !isHeld(index))], POINTS);
    return samples.filter((_, index) => isHeld(index)).flatMap(({ document }) => judge(document, model));
  }).flat();
}

export function samplesOf(name: 'train' | 'dev' | 'article'): Sample[] {
  const weight = SENTENCE_WEIGHTS[name];
  return readDocuments(readCorpus(name)).map((document) => ({ document, weight }));
}

/** One judgement a labelled sentence: that of its likeliest part, where the engine splits it further. */
export function judge({ document, rows }: ReadDocument, model: Omit<Weights, 'thresholds'>): Judged[] {
  const features = lookTwice(
    rows.map((row) => [...row.features]),
    model.firstLook,
  );
  const best = new Map<object, Judged>();
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
