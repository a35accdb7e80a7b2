/** How long the pointer must rest on a passage before its card opens. */
export const openDelayMs = 500;
/** The same, when another card is open or was a moment ago: the reader is looking from passage to passage. */
export const reopenDelayMs = 100;
/** For how long after a card closed by itself the short delay applies. */
export const recentlyOpenMs = 500;
/** How long a card waits for the pointer to travel into it. */
export const leaveGraceMs = 300;
/** A pointer that stays this near to where it came to rest still rests. In CSS pixels. */
const restRadiusPx = 8;

/** What lies under the pointer. */
export type Spot =
  | { readonly on: 'passage'; readonly id: number; readonly x: number; readonly y: number }
  | { readonly on: 'card' }
  | { readonly on: 'page' };

export type HoverEvent =
  | { readonly type: 'point' | 'scroll' | 'press' | 'tap'; readonly spot: Spot }
  | { readonly type: 'timer'; readonly token: number }
  | { readonly type: 'open'; readonly id: number }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  | { readonly type: 'dismiss' }
  | { readonly type: 'shown'; readonly ids: ReadonlySet<number> };

/**
 * What keeps an open card: the pointer on it or its passage; that it was asked for (by tap, keyboard or list); or its pin,
 * which a press in the card sets.
 */
type Hold = 'pointer' | 'wish' | 'pin';

type Rest = { readonly id: number; readonly x: number; readonly y: number };

/**
 * `token` names the wait that the state stands for; a timer that brings an older token is late and ignored. States
 * with `delayMs` ask for a timer.
 */
export type HoverState = { readonly token: number } & (
  | { readonly status: 'idle'; readonly closedAtMs: number }
  | { readonly status: 'dismissed'; readonly id: number }
  | { readonly status: 'resting'; readonly rest: Rest; readonly delayMs: number }
  | { readonly status: 'open'; readonly id: number; readonly hold: Hold }
  | { readonly status: 'leaving'; readonly id: number; readonly delayMs: number }
  | { readonly status: 'switching'; readonly id: number; readonly rest: Rest; readonly delayMs: number }
);

type Shown = Extract<HoverState, { status: 'open' | 'leaving' | 'switching' }>;

export const restingNowhere: HoverState = { status: 'idle', token: 0, closedAtMs: Number.NEGATIVE_INFINITY };

/** The state after an event. Pure: `nowMs` is any clock that only goes forward. */
export function nextHover(state: HoverState, event: HoverEvent, nowMs: number): HoverState {
  switch (event.type) {
    case 'point':
      return point(state, event.spot, nowMs);
    case 'scroll':
      return scroll(state, event.spot);
    case 'press':
      return press(state, event.spot);
    case 'tap':
      return tap(state, event.spot);
    case 'timer':
      return event.token === state.token ? elapse(state, nowMs) : state;
    case 'open':
      return open(state, event.id, 'wish');
    case 'pin':
      return isShown(state) ? open(state, state.id, event.isPinned ? 'pin' : 'pointer') : state;
    case 'dismiss':
      return dismiss(state);
    case 'shown':
      return keep(state, event.ids);
  }
}

/** The passage whose card is open in this state. */
export function openPassage(state: HoverState): number | undefined {
  return isShown(state) ? state.id : undefined;
}

/** Whether its pin keeps the open card. */
export function isPinned(state: HoverState): boolean {
  return state.status === 'open' && state.hold === 'pin';
}

function isShown(state: HoverState): state is Shown {
  return state.status === 'open' || state.status === 'leaving' || state.status === 'switching';
}

function point(state: HoverState, spot: Spot, nowMs: number): HoverState {
  if (isShown(state)) return pointWhileShown(state, spot);
  if (state.status === 'dismissed' && spot.on === 'passage' && spot.id === state.id) return state;
  if (spot.on !== 'passage') return state.status === 'idle' ? state : idle(state);
  if (state.status === 'resting') return restsOn(state.rest, spot) ? state : rest(state, spot, state.delayMs);
  const isRecent = state.status === 'idle' && nowMs - state.closedAtMs < recentlyOpenMs;
  return rest(state, spot, isRecent ? reopenDelayMs : openDelayMs);
}

function pointWhileShown(state: Shown, spot: Spot): HoverState {
  if (state.status === 'open' && state.hold !== 'pointer') return state;
  if (spot.on === 'card' || (spot.on === 'passage' && spot.id === state.id))
    return open(state, state.id, 'pointer');
  if (spot.on === 'page') return leave(state);
  if (state.status === 'switching' && restsOn(state.rest, spot)) return state;
  const { id, x, y } = spot;
  const token = state.token + 1;
  return { status: 'switching', token, id: state.id, rest: { id, x, y }, delayMs: reopenDelayMs };
}

/** Scrolling brings other text under a pointer that did not ask for it: it may end a hover, never start one. */
function scroll(state: HoverState, spot: Spot): HoverState {
  if (state.status === 'resting') {
    return spot.on === 'passage' && spot.id === state.rest.id ? state : idle(state);
  }
  if (!isShown(state) || (state.status === 'open' && state.hold !== 'pointer')) return state;
  const isOwn = spot.on === 'card' || (spot.on === 'passage' && spot.id === state.id);
  return isOwn ? open(state, state.id, 'pointer') : leave(state);
}

/** A mouse button went down. In the card it sets the pin, so that a selection or an unfolded part stays. */
function press(state: HoverState, spot: Spot): HoverState {
  if (!isShown(state)) return state.status === 'resting' ? idle(state) : state;
  if (spot.on === 'card') return open(state, state.id, 'pin');
  return spot.on === 'passage' && spot.id === state.id ? state : idle(state);
}

function tap(state: HoverState, spot: Spot): HoverState {
  if (spot.on === 'card') return isShown(state) ? open(state, state.id, 'pin') : state;
  const isSecond = spot.on === 'passage' && isShown(state) && state.id === spot.id;
  return spot.on === 'page' || isSecond ? idle(state) : open(state, spot.id, 'wish');
}

function elapse(state: HoverState, nowMs: number): HoverState {
  if (state.status === 'leaving') return { status: 'idle', token: state.token + 1, closedAtMs: nowMs };
  if (state.status === 'resting' || state.status === 'switching')
    return open(state, state.rest.id, 'pointer');
  return state;
}

/** The passage under the pointer stays closed until the pointer has left it. A pointer that has left may come back at once. */
function dismiss(state: HoverState): HoverState {
  if (!isShown(state)) return state;
  return state.status === 'leaving'
    ? idle(state)
    : { status: 'dismissed', token: state.token + 1, id: state.id };
}

function keep(state: HoverState, ids: ReadonlySet<number>): HoverState {
  if (isShown(state) && !ids.has(state.id)) return idle(state);
  if (state.status === 'resting' && !ids.has(state.rest.id)) return idle(state);
  return state.status === 'switching' && !ids.has(state.rest.id) ? leave(state) : state;
}

function restsOn(rest: Rest, spot: Extract<Spot, { on: 'passage' }>): boolean {
  return rest.id === spot.id && Math.hypot(spot.x - rest.x, spot.y - rest.y) <= restRadiusPx;
}

function rest(state: HoverState, { id, x, y }: Rest, delayMs: number): HoverState {
  return { status: 'resting', token: state.token + 1, rest: { id, x, y }, delayMs };
}

function open(state: HoverState, id: number, hold: Hold): HoverState {
  if (state.status === 'open' && state.id === id && state.hold === hold) return state;
  return { status: 'open', token: state.token + 1, id, hold };
}

function leave(state: Shown): HoverState {
  if (state.status === 'leaving') return state;
  return { status: 'leaving', token: state.token + 1, id: state.id, delayMs: leaveGraceMs };
}

function idle(state: HoverState): HoverState {
  return { status: 'idle', token: state.token + 1, closedAtMs: Number.NEGATIVE_INFINITY };
}
