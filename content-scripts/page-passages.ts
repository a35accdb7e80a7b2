import type { Block } from '../src/article/block.js';
import { isAsRead } from '../src/article/is-as-read.js';
import type { Passage } from '../src/engine/passage.js';
import type { Steps } from '../src/engine/steps.js';
import { inSlices } from './in-slices.js';
import type { Guard } from './page-guard.js';

type Options = {
  detect(blocks: readonly Block[]): Steps<Passage[]>;
  /** Called with what a detection found; `Passage.block` is an index into the blocks. */
  onFound(passages: readonly Passage[], blocks: readonly Block[]): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/**
 * Detects in slices, one detection at a time: blocks that come meanwhile wait for its end, and of several the last ones
 * are next. So a page that changes all the time is read all the same.
 */
export function createPassageFinder({ detect, onFound, guard, signal }: Options) {
  let isBusy = false;
  let next: readonly Block[] | undefined;

  function find(blocks: readonly Block[]): void {
    next = blocks;
    if (!isBusy) begin(blocks);
  }

  function begin(blocks: readonly Block[]): void {
    isBusy = true;
    next = undefined;
    inSlices({ steps: detect(blocks), onDone: (passages) => end(passages, blocks), guard, signal });
  }

  function end(passages: readonly Passage[], blocks: readonly Block[]): void {
    isBusy = false;
    // What has changed on the page since it was read is on its way here.
    const isThere = blocks.map(
      (block, index) => passages.some((each) => each.block === index) && isAsRead(block),
    );
    onFound(
      passages.filter(({ block }) => isThere[block]),
      blocks,
    );
    if (next) begin(next);
  }

  return find;
}
