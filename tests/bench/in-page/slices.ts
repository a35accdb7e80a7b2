import { inSlices } from '../../../content-scripts/in-slices.js';
import { createDetection } from '../../../content-scripts/page-detection.js';
import type { Guard } from '../../../content-scripts/page-guard.js';
import { watchPage } from '../../../content-scripts/watch-page.js';
import type { Block } from '../../../src/article/block.js';
import type { Briefing } from '../../../src/claims/outline.js';
import type { Passage } from '../../../src/engine/passage.js';
import type { Steps } from '../../../src/engine/steps.js';
import { time } from './time.js';

/** In ms. */
export type Tasks = { readonly reading: number; readonly longestSlice: number; readonly passages: number };

/** What a tab keeps of a page that was read. */
const kept: unknown[] = [];

/** Puts an article into the page and does with it what the content script does: how long its tasks are. */
export async function slices(html: string, briefings: readonly Briefing[]): Promise<Tasks> {
  document.body.insertAdjacentHTML('beforeend', html);
  const end = new AbortController();
  const { signal } = end;
  const watched = createWatchedGuard();
  const blocks = await new Promise<readonly Block[]>((resolve) => {
    watchPage({ onBlocks: resolve, guard: watched.guard, signal });
  });
  const reading = watched.longest();
  const { guard, longest } = createWatchedGuard();
  const goThrough = <Outcome>(steps: Steps<Outcome>, onDone: (outcome: Outcome) => void) =>
    inSlices({ steps, onDone, guard, signal });
  const passages = await new Promise<readonly Passage[]>((resolve, reject) => {
    const detect = createDetection({
      ask: async () => briefings,
      goThrough,
      onLearned: () => goThrough(detect(blocks), resolve),
      onFailure: reject,
    });
    kept.push(detect);
    goThrough(detect(blocks), () => {});
  });
  kept.push(end, blocks, passages);
  return { reading, longestSlice: longest(), passages: passages.length };
}

/** A guard that notes how long the longest piece of work took, in ms. */
function createWatchedGuard(): { readonly guard: Guard; longest(): number } {
  let longest = 0;
  const guard: Guard =
    (work) =>
    (...args) => {
      longest = Math.max(longest, time(() => work(...args)).ms);
    };
  return { guard, longest: () => longest };
}
