import { readFileSync, writeFileSync } from 'node:fs';
import type { Dispute } from '../../src/claims/schema.js';
import type { LogOdds, Weights } from '../../src/engine/model.js';
import { readCorpus } from './documents.js';
import { readDocuments } from './examples.js';
import { fitModel, type Sample } from './model.js';

/** `npm run fit`: fits the dispute's numbers on the whole corpus and writes them; `npm run eval` judges them. */
const folder = new URL('../../src/claims/call/', import.meta.url);
const dispute = JSON.parse(readFileSync(new URL('dispute.json', folder), 'utf8')) as Dispute;
const samples: Sample[] = [...weigh('train', 1), ...weigh('dev', 4), ...weigh('article', 10)];

function weigh(name: 'train' | 'dev' | 'article', weight: number): Sample[] {
  return readDocuments(readCorpus(name)).map((document) => ({ document, weight }));
}

const labels = samples.flatMap(({ document }) => document.document.sentences.map(({ label }) => label));
const labelled = new Set(labels.flatMap((label) => label?.points ?? []));
const ids = dispute.points.map(({ id }) => id);
const model = fitModel(
  samples,
  ids.filter((id) => labelled.has(id)),
);

/** A point that the corpus does not label is named where its own cue stands. */
const unlabelled = ids
  .filter((id) => !labelled.has(id))
  .map((id): [string, LogOdds] => [id, { bias: -5, weights: { [`here:${id}`]: 8 } }]);

const weights: Weights = {
  ...model,
  points: { ...model.points, ...Object.fromEntries(unlabelled) },
  thresholds: { mark: 1.3, point: 0, both: 0.5, side: 0.2 },
};
writeFileSync(new URL('weights.json', folder), `${JSON.stringify(weights)}\n`);
console.log(`weights.json: ${Object.keys(weights.secondLook.mark.weights).length} features of a mark`);
