import type { Guard } from './hover-guard.js';
import { type HoverEvent, type HoverState, nextHover, openPassage, restingNowhere } from './hover-state.js';

type Position = { readonly x: number; readonly y: number };

export type HoverClock = {
  /** `at`: where the pointer was, if it brought the event. */
  tell(event: HoverEvent, at?: Position): void;
  /** Back to the start, with no timer running. */
  reset(): void;
};

/**
 * Runs the hover state in real time. After each change `show` hears which passage's card should be open, and the point
 * at which the pointer asked for it.
 */
export function createHoverClock(
  show: (id: number | undefined, at?: Position) => void,
  safely: Guard,
): HoverClock {
  let state = restingNowhere;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: HoverEvent, at?: Position) => {
    const before = state;
    state = nextHover(before, event, performance.now());
    if (state === before) return;
    setTimer(state);
    show(openPassage(state), at ?? ('rest' in before ? before.rest : undefined));
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
