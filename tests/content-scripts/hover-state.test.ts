import { describe, expect, test } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  isPinned,
  leaveGraceMs,
  nextHover,
  openDelayMs,
  openPassage,
  recentlyOpenMs,
  reopenDelayMs,
  restingNowhere,
  type Spot,
} from '../../content-scripts/hover-state.js';

const page: Spot = { on: 'page' };
const card: Spot = { on: 'card' };
const on = (id: number, x = 0, y = 0): Spot => ({ on: 'passage', id, x, y });
const point = (spot: Spot): HoverEvent => ({ type: 'point', spot });
const scroll = (spot: Spot): HoverEvent => ({ type: 'scroll', spot });
const press = (spot: Spot): HoverEvent => ({ type: 'press', spot });
const tap = (spot: Spot): HoverEvent => ({ type: 'tap', spot });
const open = (id: number): HoverEvent => ({ type: 'open', id });
const shown = (...ids: number[]): HoverEvent => ({ type: 'shown', ids: new Set(ids) });
const pin = (isPinned: boolean): HoverEvent => ({ type: 'pin', isPinned });
const dismiss: HoverEvent = { type: 'dismiss' };

/** At this time this happened, or nothing; and then this passage's card was open. */
type Row = readonly [atMs: number, event: HoverEvent | undefined, isOpen: number | undefined];

/** Plays the rows on a clock whose timers fire exactly when they are due. */
function play(rows: readonly Row[]): (number | undefined)[] {
  let state: HoverState = restingNowhere;
  let dueMs = Number.POSITIVE_INFINITY;
  const step = (event: HoverEvent, nowMs: number) => {
    const next = nextHover(state, event, nowMs);
    if (next !== state) dueMs = 'delayMs' in next ? nowMs + next.delayMs : Number.POSITIVE_INFINITY;
    state = next;
  };
  return rows.map(([atMs, event]) => {
    while (dueMs <= atMs) step({ type: 'timer', token: state.token }, dueMs);
    if (event) step(event, atMs);
    return openPassage(state);
  });
}

const tables: Record<string, readonly Row[]> = {
  'a card opens when the pointer has rested for half a second, not before': [
    [0, point(on(1)), undefined],
    [openDelayMs - 1, undefined, undefined],
    [openDelayMs, undefined, 1],
  ],
  'a pointer that moves along the passage does not rest': [
    [0, point(on(1, 0)), undefined],
    [400, point(on(1, 100)), undefined],
    [899, undefined, undefined],
    [900, undefined, 1],
  ],
  'a hand that trembles still rests': [
    [0, point(on(1, 0)), undefined],
    [400, point(on(1, 3, 3)), undefined],
    [500, undefined, 1],
  ],
  'a pointer that passes over opens nothing': [
    [0, point(on(1)), undefined],
    [200, point(page), undefined],
    [5000, undefined, undefined],
  ],
  'rest on another passage counts from there': [
    [0, point(on(1)), undefined],
    [400, point(on(2)), undefined],
    [899, undefined, undefined],
    [900, undefined, 2],
  ],
  'the pointer may travel into the card and stay there': [
    [0, point(on(1)), undefined],
    [600, point(page), 1],
    [600 + leaveGraceMs - 1, point(card), 1],
    [20_000, undefined, 1],
    [20_001, point(page), 1],
    [20_001 + leaveGraceMs, undefined, undefined],
  ],
  'coming back to the passage in time keeps the card': [
    [0, point(on(1)), undefined],
    [600, point(page), 1],
    [700, point(on(1)), 1],
    [5000, undefined, 1],
  ],
  'the card closes when the grace is over': [
    [0, point(on(1)), undefined],
    [600, point(page), 1],
    [600 + leaveGraceMs, undefined, undefined],
  ],
  'from an open card to a neighbour takes a tenth of a second': [
    [0, point(on(1)), undefined],
    [600, point(on(2)), 1],
    [600 + reopenDelayMs - 1, undefined, 1],
    [600 + reopenDelayMs, undefined, 2],
  ],
  'crossing a neighbour on the way into the card does not open it': [
    [0, point(on(1)), undefined],
    [600, point(on(2, 0, 0)), 1],
    [660, point(on(2, 0, 20)), 1],
    [720, point(card), 1],
    [2000, undefined, 1],
  ],
  'soon after a card closed the next opens quickly': [
    [0, point(on(1)), undefined],
    [600, point(page), 1],
    [900, undefined, undefined],
    [900 + recentlyOpenMs - 1, point(on(2)), undefined],
    [900 + recentlyOpenMs - 1 + reopenDelayMs, undefined, 2],
  ],
  'later the next takes its full time': [
    [0, point(on(1)), undefined],
    [600, point(page), 1],
    [900 + recentlyOpenMs, point(on(2)), undefined],
    [900 + recentlyOpenMs + reopenDelayMs, undefined, undefined],
    [900 + recentlyOpenMs + openDelayMs, undefined, 2],
  ],
  'a dismissed card stays closed until the pointer has left its passage': [
    [0, point(on(1)), undefined],
    [600, dismiss, undefined],
    [700, point(on(1, 50)), undefined],
    [5000, undefined, undefined],
    [5001, point(page), undefined],
    [5100, point(on(1)), undefined],
    [5600, undefined, 1],
  ],
  'scrolling away closes as leaving does': [
    [0, point(on(1)), undefined],
    [600, scroll(page), 1],
    [900, undefined, undefined],
  ],
  'scrolling within the passage keeps the card': [
    [0, point(on(1)), undefined],
    [600, scroll(on(1)), 1],
    [5000, undefined, 1],
  ],
  'scrolling a passage under the pointer opens nothing until the pointer moves': [
    [0, point(page), undefined],
    [100, scroll(on(1)), undefined],
    [5000, undefined, undefined],
    [5001, point(on(1)), undefined],
    [5501, undefined, 1],
  ],
  'scrolling to another passage neither opens it nor keeps the old card': [
    [0, point(on(1)), undefined],
    [600, scroll(on(2)), 1],
    [900, undefined, undefined],
    [5000, undefined, undefined],
  ],
  'a pressed card is pinned: leaving does not close it, a press outside does': [
    [0, point(on(1)), undefined],
    [600, point(card), 1],
    [700, press(card), 1],
    [800, point(page), 1],
    [5000, point(on(2)), 1],
    [9000, press(page), undefined],
  ],
  'a card whose pin is let go closes as soon as the pointer leaves': [
    [0, tap(on(1)), 1],
    [10, pin(true), 1],
    [20, pin(false), 1],
    [30, point(card), 1],
    [40, point(page), 1],
    [40 + leaveGraceMs, undefined, undefined],
  ],
  'what is dismissed while the pointer is away opens again when it comes back': [
    [0, point(on(1)), undefined],
    [600, point(page), 1],
    [700, dismiss, undefined],
    [800, point(on(1)), undefined],
    [800 + openDelayMs, undefined, 1],
  ],
  'a press on its own passage leaves the card': [
    [0, point(on(1)), undefined],
    [600, press(on(1)), 1],
  ],
  'a press is no rest': [
    [0, point(on(1)), undefined],
    [400, press(on(1)), undefined],
    [5000, undefined, undefined],
  ],
  'a tap opens at once, a second tap closes': [
    [0, tap(on(1)), 1],
    [5000, tap(on(1)), undefined],
  ],
  'a tap on another passage moves the card there, a tap outside closes it': [
    [0, tap(on(1)), 1],
    [1000, tap(on(2)), 2],
    [2000, tap(card), 2],
    [3000, tap(page), undefined],
  ],
  'a card opened from the list stays, wherever the pointer is': [
    [0, open(1), 1],
    [10, point(page), 1],
    [5000, point(on(2)), 1],
    [6000, dismiss, undefined],
  ],
  'a card goes with its passage, and only with it': [
    [0, open(1), 1],
    [10, shown(1, 2), 1],
    [20, shown(2), undefined],
  ],
  'a passage that vanishes under a resting pointer opens nothing': [
    [0, point(on(1)), undefined],
    [400, shown(2), undefined],
    [5000, undefined, undefined],
  ],
};

describe('the hover state', () => {
  test.each(Object.entries(tables))('%s', (_, rows) => {
    expect(play(rows)).toEqual(rows.map(([, , isOpen]) => isOpen));
  });

  test.each<[boolean, string, HoverEvent]>([
    [false, 'a tap', tap(on(1))],
    [false, 'the list', open(1)],
    [true, 'a press in it', press(card)],
    [true, 'its pin', pin(true)],
  ])('the pin is %s after %s', (expected, _, event) => {
    expect(isPinned(nextHover(nextHover(restingNowhere, open(1), 0), event, 10))).toBe(expected);
  });

  test('ignores a timer that was set for an earlier passage', () => {
    const first = nextHover(restingNowhere, point(on(1)), 0);
    const second = nextHover(first, point(on(2)), 100);
    expect(nextHover(second, { type: 'timer', token: first.token }, openDelayMs)).toBe(second);
  });

  test('asks for no new timer when nothing changed', () => {
    const resting = nextHover(restingNowhere, point(on(1)), 0);
    expect(nextHover(resting, point(on(1, 1)), 50)).toBe(resting);
  });
});
