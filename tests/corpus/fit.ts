import { readFileSync, writeFileSync } from 'node:fs';
import type { Dispute } from '../../src/claims/schema.js';
import type { LogOdds, Weights } from '../../src/engine/model.js';
import { crossValidate, samplesOf } from './cross-validate.js';
import { measure, overUnseenThreshold, thresholdFor, WANTED_PRECISION } from './measure.js';
import { fitModel, POINTS } from './model.js';

/**
 * `npm run fit`: fits the dispute's numbers on the whole corpus and writes them. The threshold of a mark is the lowest at
 * which documents that the model had not seen get marks of the wanted precision; `npm run eval` tells what that yields.
 */
const folder = new URL('../../src/claims/call/', import.meta.url);
const dispute = JSON.parse(readFileSync(new URL('dispute.json', folder), 'utf8')) as Dispute;
const judged = { dev: crossValidate('dev'), train: crossValidate('train') };
const mark = Math.max(
  ...(['dev', 'train'] as const).map((name) => thresholdFor(WANTED_PRECISION[name], judged[name])),
);
const model = fitModel((['train', 'dev', 'own', 'article'] as const).flatMap(samplesOf), POINTS);

/** A point that the corpus does not label is named where its own cue stands. */
const unlabelled = dispute.points
  .filter(({ id }) => !POINTS.includes(id))
  .map(({ id }): [string, LogOdds] => [id, { bias: -5, weights: { [`here:${id}`]: 8 } }]);

const weights: Weights = {
  ...model,
  points: { ...model.points, ...Object.fromEntries(unlabelled) },
  thresholds: { mark: Math.ceil(100 * mark) / 100, point: 0, both: 0.5, side: 0.2 },
};
writeFileSync(new URL('weights.json', folder), `${JSON.stringify(weights)}\n`);
console.log(`weights.json: ${Object.keys(weights.secondLook.mark.weights).length} features of a mark`);
console.table({
  dev: measure(overUnseenThreshold(WANTED_PRECISION.dev, judged.dev), { ...weights.thresholds, mark: 0 }),
  train: measure(overUnseenThreshold(WANTED_PRECISION.train, judged.train), {
    ...weights.thresholds,
    mark: 0,
  }),
});
