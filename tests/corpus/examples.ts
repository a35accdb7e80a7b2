import { briefings } from '../../src/claims/load.js';
import { outlineOf } from '../../src/claims/outline.js';
import { hasPointNearby } from '../../src/engine/decide.js';
import { createDetector } from '../../src/engine/detector.js';
import { describe, viewArticle } from '../../src/engine/features.js';
import type { CorpusDocument, LabelledSentence } from './documents.js';

/** A sentence as the engine splits it, with its features and the labelled sentence that it lies in. */
export type Row = {
  readonly features: readonly string[];
  /** Whether the engine would mark it, were it likely enough. */
  readonly hasLicence: boolean;
  readonly labelled: LabelledSentence | undefined;
};
export type ReadDocument = { readonly document: CorpusDocument; readonly rows: readonly Row[] };

/** Reads documents as the engine does, in all languages. */
export function readDocuments(documents: readonly CorpusDocument[]): ReadDocument[] {
  const [briefing] = briefings;
  if (!briefing) throw new Error('there is no dispute to look for');
  const detector = createDetector(briefings.map(outlineOf));
  detector.learn(briefings);
  return documents.map((document) => {
    const blocks = document.blocks.map(detector.readBlock);
    const opensGate = detector.languagesOf(blocks).length > 0;
    const article = viewArticle(detector.read(blocks), briefing.dispute.id);
    const features = describe(article, briefing);
    const rows = article.map((sentence, at) => ({
      features: features[at] ?? [],
      hasLicence: opensGate && hasPointNearby(article, at, briefing),
      labelled: mostOverlapping(document.sentences, sentence),
    }));
    return { document, rows };
  });
}

function mostOverlapping(
  sentences: readonly LabelledSentence[],
  { block, start, end }: { readonly block: number; readonly start: number; readonly end: number },
): LabelledSentence | undefined {
  let best: LabelledSentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const overlap =
      sentence.block === block ? Math.min(sentence.end, end) - Math.max(sentence.start, start) : 0;
    if (overlap > most) [best, most] = [sentence, overlap];
  }
  return best;
}
