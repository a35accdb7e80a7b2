import type { Direction, StepWish } from '../src/messages.js';
import type { MarkedPassage } from './marked-passage.js';

/** For so long the page may still be scrolling to the passage that the reader was led to. */
const travelMs = 2000;

type Placed = { readonly id: number; readonly range: Pick<Range, 'getBoundingClientRect'> };

type Place = {
  readonly direction: Direction;
  /** The passage where the reader is; without one, or with one that is gone, it goes by what is seen of the page. */
  readonly from: number | undefined;
};

/** The passage after or before the reader's place in this list, which is in the page's order. */
export function nextPassage<P extends Placed>(
  marked: readonly P[],
  { direction, from }: Place,
): P | undefined {
  const at = marked.findIndex(({ id }) => id === from);
  if (at !== -1) return marked[direction === 'next' ? at + 1 : at - 1];
  const firstSeen = marked.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  const seen = firstSeen === -1 ? marked.length : firstSeen;
  return marked[direction === 'next' ? seen : seen - 1];
}

/** Whether a part of the passage is on the screen. */
function isSeen({ range }: Placed): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

type Options = {
  marked(): readonly MarkedPassage[];
  open(id: number): void;
  /** The frame has no more: the reader goes on in another one. */
  leave(): void;
};

/** Leads the reader through the passages of this frame, from where they were led last or, once they left it, from what they see. */
export function createWalk({ marked, open, leave }: Options) {
  let last: { readonly id: number; readonly atMs: number } | undefined;

  function here(): number | undefined {
    const found = marked().find(({ id }) => id === last?.id);
    if (!found || !last) return undefined;
    return isSeen(found) || performance.now() - last.atMs < travelMs ? found.id : undefined;
  }

  return {
    /** The reader was led to a passage, by whichever way. */
    note(id: number): void {
      last = { id, atMs: performance.now() };
    },
    /** Goes to the passage; false where there is none. */
    step({ direction, from }: StepWish): boolean {
      const edge = direction === 'next' ? marked()[0] : marked().at(-1);
      const next = from === 'edge' ? edge : nextPassage(marked(), { direction, from: here() });
      if (next) open(next.id);
      else leave();
      return next !== undefined;
    },
  };
}
