import type { Guard } from './hover-guard.js';
import {
  type HoverEvent,
  type HoverState,
  isPinned,
  nextHover,
  openPassage,
  restingNowhere,
} from './hover-state.js';

type Position = { readonly x: number; readonly y: number };

export type HoverClock = {
  /** `at`: where the pointer was, if it brought the event. */
  tell(event: HoverEvent, at?: Position): void;
  /** Back to the start, with no timer running. */
  reset(): void;
};

export type Shown = {
  /** The passage whose card should be open. */
  readonly id: number | undefined;
  readonly isPinned: boolean;
  /** Where the pointer asked for it, if it did. */
  readonly at: Position | undefined;
};

/** Runs the hover state in real time; `show` hears of each change. */
export function createHoverClock(show: (shown: Shown) => void, safely: Guard): HoverClock {
  let state = restingNowhere;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: HoverEvent, at?: Position) => {
    const before = state;
    state = nextHover(before, event, performance.now());
    if (state === before) return;
    setTimer(state);
    const rest = 'rest' in before ? before.rest : undefined;
    show({ id: openPassage(state), isPinned: isPinned(state), at: at ?? rest });
  };
  const setTimer = (next: HoverState) => {
    clearTimeout(timer);
    if (!('delayMs' in next)) return;
    const { token } = next;
    timer = setTimeout(
      safely(() => tell({ type: 'timer', token })),
      next.delayMs,
    );
  };
  const reset = () => {
    clearTimeout(timer);
    state = restingNowhere;
  };
  return { tell, reset };
}
