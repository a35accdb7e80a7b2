import { expect, it } from 'vitest';
import { briefings } from '../../src/claims/load.js';
import { outlineOf } from '../../src/claims/outline.js';
import { outlines } from '../../src/claims/outlines.js';

it('The outlines that pages get are drawn from the cue files as they are (npm run outlines).', () => {
  expect(outlines).toEqual(briefings.map(outlineOf));
});
