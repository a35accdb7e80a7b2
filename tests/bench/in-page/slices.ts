import { inSlices } from '../../../content-scripts/in-slices.js';
import { createDetection } from '../../../content-scripts/page-detection.js';
import type { Guard } from '../../../content-scripts/page-guard.js';
import { createArticleReader } from '../../../src/article/article-reader.js';
import { isUnseen } from '../../../src/article/is-unseen.js';
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
  const { signal } = new AbortController();
  let longestSlice = 0;
  const guard: Guard =
    (work) =>
    (...args) => {
      longestSlice = Math.max(longestSlice, time(() => work(...args)).ms);
    };
  const goThrough = <Outcome>(steps: Steps<Outcome>, onDone: (outcome: Outcome) => void) =>
    inSlices({ steps, onDone, guard, signal });
  const reader = createArticleReader(document, { isHidden: isUnseen });
  const { ms: reading, value: blocks } = time(() => reader.read());
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
  kept.push(reader, blocks, passages);
  return { reading, longestSlice, passages: passages.length };
}
