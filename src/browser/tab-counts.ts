import type { Storage } from 'webextension-polyfill';
import { type FrameCounts, passageCount, readFrameCounts, withFrameCount } from './frame-counts.js';
import { createQueue, type Queue } from './queue.js';
import type { Standing } from './standing.js';

/** What a tab shows: its passages over all frames, and whether Rejoinder is on there. */
export type TabState = { readonly passages: number; readonly standing: Standing };

type FrameState = { readonly count: number; readonly standing: Standing };

type Options = {
  /** Outlives a stopped background worker, not the browser: `storage.session`. */
  readonly area: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  /** A frame's count, `undefined` where it did not say in time; rejects where the frame is gone. */
  ask(tab: number, frame: number): Promise<number | undefined>;
  show(tab: number, state: TabState): Promise<void>;
};

/** The key of a tab in that storage. */
export const frameCountsKey = (tab: number) => `frames:${tab}`;

/** The key of a tab in which Rejoinder is not on. */
const standingKey = (tab: number) => `standing:${tab}`;

const topFrame = 0;

/**
 * The passage counts of all tabs' frames. Work on one tab runs in order, so that a report which comes in while frames
 * are asked is counted after their answers.
 */
export function createTabCounts({ area, ask, show }: Options) {
  const queues = new Map<number, Queue>();

  function enqueue(tab: number, task: () => Promise<void>): Promise<void> {
    const queue = queues.get(tab) ?? createQueue();
    queues.set(tab, queue);
    return queue(task);
  }

  async function load(tab: number): Promise<FrameCounts> {
    return readFrameCounts((await area.get(frameCountsKey(tab)))[frameCountsKey(tab)]);
  }

  async function store(tab: number, counts: FrameCounts): Promise<void> {
    const passages = passageCount(counts);
    await (passages === 0 ? area.remove(frameCountsKey(tab)) : area.set({ [frameCountsKey(tab)]: counts }));
    await show(tab, { passages, standing: await loadStanding(tab) });
  }

  async function loadStanding(tab: number): Promise<Standing> {
    const key = standingKey(tab);
    const { [key]: stored } = await area.get(key);
    return stored === 'off' || stored === 'paused' ? stored : 'on';
  }

  /** Whether the button has to show it: a new page's button starts from "on". */
  async function storeStanding(tab: number, standing: Standing): Promise<boolean> {
    const before = await loadStanding(tab);
    if (standing === 'on' && before === 'on') return false;
    await (standing === 'on' ? area.remove(standingKey(tab)) : area.set({ [standingKey(tab)]: standing }));
    return true;
  }

  async function askAgain(tab: number, frame: number, known: number): Promise<number> {
    try {
      return (await ask(tab, frame)) ?? known;
    } catch {
      return 0; // Nobody is there to answer: the frame is gone.
    }
  }

  /** The counts after asking each frame that is thought to have passages, but for the one that has just reported. */
  async function verified(tab: number, counts: FrameCounts, reporter?: number): Promise<FrameCounts> {
    const frames = Object.entries(counts).filter(([frame]) => Number(frame) !== reporter);
    const answers = await Promise.all(
      frames.map(
        async ([frame, known]) => [Number(frame), await askAgain(tab, Number(frame), known)] as const,
      ),
    );
    return answers.reduce((all, [frame, count]) => withFrameCount(all, frame, count), counts);
  }

  return {
    /**
     * A frame said how many passages it shows; the tab's other frames are looked after as well. Whether Rejoinder is on
     * is the page's own matter, not that of the frames in it.
     */
    report: (tab: number, frame: number, { count, standing }: FrameState) =>
      enqueue(tab, async () => {
        const isNews = frame === topFrame && (await storeStanding(tab, standing));
        const before = await load(tab);
        if (!isNews && count === 0 && passageCount(before) === 0) return;
        await store(tab, await verified(tab, withFrameCount(before, frame, count), frame));
      }),
    /** Something happened to the tab's page: which of its frames are still there? */
    verify: (tab: number) =>
      enqueue(tab, async () => {
        const counts = await load(tab);
        if (passageCount(counts) > 0) await store(tab, await verified(tab, counts));
      }),
    /** The counts of a tab's frames, once all that was reported is counted. */
    of: async (tab: number): Promise<FrameCounts> => {
      await enqueue(tab, async () => {});
      return load(tab);
    },
    /** The tab is closed. */
    forget: async (tab: number) => {
      await enqueue(tab, () => area.remove([frameCountsKey(tab), standingKey(tab)]));
      queues.delete(tab);
    },
  };
}
