import type { Briefing } from '../../../src/claims/outline.js';
import { detectorOf } from './ours.js';
import { time } from './time.js';

/** How long the engine takes for an article repeated so many times, in ms: the text alone, without the page around it. */
export function growth(
  blocks: readonly string[],
  briefings: readonly Briefing[],
  factors: readonly number[],
): number[] {
  const detector = detectorOf(briefings);
  const run = (factor: number) => {
    const texts = Array.from({ length: factor }, () => blocks).flat();
    return time(() => detector.decide(texts.map(detector.readBlock))).ms;
  };
  for (let warmUp = 0; warmUp < 20; warmUp++) run(1);
  return factors.map(run);
}
