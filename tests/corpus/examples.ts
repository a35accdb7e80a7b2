import { readdirSync, readFileSync } from 'node:fs';
import type { CueFile, CueKinds, Dispute } from '../../src/claims/schema.js';
import { hasPointNearby } from '../../src/engine/decide.js';
import { describe, viewArticle } from '../../src/engine/features.js';
import { createReader } from '../../src/engine/reader.js';
import type { CorpusDocument, LabelledSentence } from './documents.js';

/** A sentence as the engine splits it, with its features and the labelled sentence that it lies in. */
export type Row = {
  readonly features: readonly string[];
  /** Whether the engine would mark it, were it likely enough. */
  readonly hasLicence: boolean;
  readonly labelled: LabelledSentence | undefined;
};
export type ReadDocument = { readonly document: CorpusDocument; readonly rows: readonly Row[] };

const folder = new URL('../../src/claims/call/', import.meta.url);

function readJson<Value>(name: string): Value {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Value;
}

/** Reads documents with the engine's own reader and the dispute's cue files, as they are on disk now. */
export function readDocuments(documents: readonly CorpusDocument[]): ReadDocument[] {
  const dispute = readJson<Dispute>('dispute.json');
  const kinds = readJson<CueKinds>('kinds.json');
  const names = readdirSync(new URL('cues/', folder)).sort();
  const cueFiles = names.map((name) => readJson<CueFile>(`cues/${name}`));
  const reader = createReader([{ dispute, kinds, cueFiles }]);
  return documents.map((document) => {
    const article = viewArticle(reader.readFully(document.blocks.map(reader.readBlock)), dispute.id);
    const features = describe(article, { dispute, kinds });
    const rows = article.map((sentence, at) => ({
      features: features[at] ?? [],
      hasLicence: hasPointNearby(article, at, { dispute }),
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
