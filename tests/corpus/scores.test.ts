import { expect, it } from 'vitest';
import weights from '../../src/claims/call/weights.json' with { type: 'json' };
import { crossValidate } from './cross-validate.js';
import floor from './floor.json' with { type: 'json' };
import { measure, overUnseenThreshold, WANTED_PRECISION } from './measure.js';

it('Documents that the model has not seen are read no worse than before (raise tests/corpus/floor.json with a change).', () => {
  const { precision, recall, side, point, noisyDocuments } = measure(
    overUnseenThreshold(WANTED_PRECISION.dev, crossValidate('dev')),
    { ...weights.thresholds, mark: 0 },
  );
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
  expect(side).toBeGreaterThanOrEqual(floor.side);
  expect(point).toBeGreaterThanOrEqual(floor.point);
  expect(noisyDocuments).toBeLessThanOrEqual(floor.noisyDocuments);
}, 300_000);
