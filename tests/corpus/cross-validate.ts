import { lookTwice } from '../../src/engine/decide.js';
import { logOddsOf, type Weights } from '../../src/engine/model.js';
import type { Label } from './documents.js';
import type { ReadDocument } from './examples.js';
import { fitModel, type Sample } from './model.js';

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

/**
 * Cross-validation by document: every document is judged by a model fitted on the other folds and on `always`.
 *
 * @param always samples that every model may see
 * @param weight weight of the judged documents' sentences where they are fitted on
 */
export function crossValidate(
  documents: readonly ReadDocument[],
  options: { folds: number; weight: number; always: readonly Sample[]; points: readonly string[] },
): Judged[] {
  return Array.from({ length: options.folds }, (_, fold) => {
    const isHeld = (index: number) => index % options.folds === fold;
    const seen = documents
      .filter((_, index) => !isHeld(index))
      .map((document) => ({ document, weight: options.weight }));
    const model = fitModel([...options.always, ...seen], options.points);
    return documents.filter((_, index) => isHeld(index)).flatMap((document) => judge(document, model));
  }).flat();
}

/** One judgement a labelled sentence: that of its likeliest part, where the engine splits it further. */
export function judge({ document, rows }: ReadDocument, model: Omit<Weights, 'thresholds'>): Judged[] {
  const features = lookTwice(
    rows.map((row) => [...row.features]),
    model.firstLook,
  );
  const best = new Map<object, Judged>();
  rows.forEach(({ labelled }, at) => {
    if (!labelled) return;
    const own = features[at] ?? [];
    const mark = logOddsOf(model.secondLook.mark, own);
    const known = best.get(labelled);
    if (known && known.mark >= mark) return;
    const points = Object.entries(model.points).map(
      ([point, question]) => [point, logOddsOf(question, own)] as const,
    );
    best.set(labelled, {
      id: document.id,
      lang: document.lang,
      text: labelled.text,
      label: labelled.label,
      mark,
      side: logOddsOf(model.secondLook.side, own),
      both: logOddsOf(model.both, own),
      points: Object.fromEntries(points),
    });
  });
  return [...best.values()];
}
