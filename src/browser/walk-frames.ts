import type { Storage } from 'webextension-polyfill';
import type { Direction, StepWish } from '../messages.js';
import { type FrameCounts, passageCount } from './frame-counts.js';

type Options = {
  /** Outlives a stopped background worker, not the browser: `storage.session`. */
  readonly area: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  countsOf(tab: number): Promise<FrameCounts>;
  /** Whether the frame went to a passage; rejects where the frame is gone. */
  step(tab: number, frame: number, wish: StepWish): Promise<boolean>;
  /** No frame of the tab has a passage. */
  tellNone(tab: number): Promise<void>;
};

/** The frame of a tab that the reader was led to last. */
const frameKey = (tab: number) => `walk:${tab}`;

/**
 * Leads the reader from passage to passage through all frames of a tab: first the page itself, then the frames in it in the
 * order in which the browser made them, and then from the other end again. Where in a frame the reader is, only the frame
 * knows.
 */
export function createFrameWalk({ area, countsOf, step, tellNone }: Options) {
  async function lastFrame(tab: number): Promise<unknown> {
    return (await area.get(frameKey(tab)))[frameKey(tab)];
  }

  async function tryStep(tab: number, frame: number, wish: StepWish): Promise<boolean> {
    const isThere = await step(tab, frame, wish).catch(() => false);
    if (isThere) await area.set({ [frameKey(tab)]: frame });
    return isThere;
  }

  return {
    async go(tab: number, direction: Direction): Promise<void> {
      const counts = await countsOf(tab);
      const frames = Object.keys(counts).map(Number).sort(inTurn(direction));
      if (frames.length === 0) return tellNone(tab);
      const start = Math.max(0, frames.indexOf(Number((await lastFrame(tab)) ?? 0)));
      if (await tryStep(tab, frames[start] ?? 0, { type: 'step', direction, from: 'here' })) return;
      for (let turn = start + 1; turn <= start + frames.length; turn++) {
        const wrapped = turn === frames.length ? { wrapped: endOf(counts, direction) } : {};
        const wish = { type: 'step', direction, from: 'edge', ...wrapped } as const;
        if (await tryStep(tab, frames[turn % frames.length] ?? 0, wish)) return;
      }
    },
    /** The tab is closed. */
    forget: (tab: number) => area.remove(frameKey(tab)),
  };
}

/** The page itself has the frame id 0. */
function inTurn(direction: Direction): (one: number, other: number) => number {
  return direction === 'next' ? (one, other) => one - other : (one, other) => other - one;
}

function endOf(counts: FrameCounts, direction: Direction): { at: number; count: number } {
  const count = passageCount(counts);
  return { at: direction === 'next' ? 1 : count, count };
}
