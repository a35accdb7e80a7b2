/** A finger that moved further than this was not tapping. In CSS pixels. */
const tapSlopPx = 12;
const tapLimitMs = 700;

/** Where the pointer was last seen, in client coordinates. */
export type PointerAt = { readonly x: number; readonly y: number; readonly target: EventTarget | null };

const nowhere: PointerAt = { x: -1, y: -1, target: null };

export type PointerNews = 'point' | 'scroll' | 'press' | 'tap';

/**
 * Tells what the pointer does, at most once per animation frame and by its latest position. A mouse hovers and presses;
 * a finger or pen taps. Listens on the window before the page does, and keeps nothing from it.
 */
export function watchPointer(say: (news: PointerNews, at: PointerAt) => void, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  let latest: PointerAt | undefined;
  let pending: 'point' | 'scroll' | undefined;
  const sayInFrame = (type: 'point' | 'scroll') => {
    if (pending === undefined) requestAnimationFrame(saySeen);
    if (pending !== 'point') pending = type;
  };
  const saySeen = () => {
    const type = pending;
    pending = undefined;
    if (signal.aborted || type === undefined || latest === undefined) return;
    if (type === 'point') return say('point', latest);
    say('scroll', { ...latest, target: document.elementFromPoint(latest.x, latest.y) });
  };

  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    // What appears or vanishes under a still pointer is told as if the pointer had entered it.
    if (event.clientX === latest?.x && event.clientY === latest.y) return;
    latest = whereOf(event);
    sayInFrame('point');
  };
  window.addEventListener('pointermove', move, listening);
  // A frame in the page takes the moves over it; that the pointer entered it is all this document hears.
  window.addEventListener('pointerover', move, listening);
  const leave = ({ pointerType, isTrusted }: PointerEvent) => {
    if (!isTrusted || pointerType !== 'mouse') return;
    latest = nowhere;
    sayInFrame('point');
  };
  // Not capturing: else it would hear the leaving of every element inside.
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  // Scrolling fires no pointermove, though it brings other text under the pointer.
  window.addEventListener('scroll', () => sayInFrame('scroll'), listening);
  watchTaps(listening, say);
}

function watchTaps(
  listening: AddEventListenerOptions,
  say: (news: PointerNews, at: PointerAt) => void,
): void {
  let down: { x: number; y: number; timeStamp: number } | undefined;
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.pointerType === 'mouse') return say('press', whereOf(event));
      down = event.isPrimary ? { x: event.clientX, y: event.clientY, timeStamp: event.timeStamp } : undefined;
    },
    listening,
  );
  // The browser takes a finger that scrolls or zooms away from the page with pointercancel.
  window.addEventListener(
    'pointercancel',
    () => {
      down = undefined;
    },
    listening,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'mouse' || down === undefined) return;
      const moved = Math.hypot(event.clientX - down.x, event.clientY - down.y);
      const isTap = moved <= tapSlopPx && event.timeStamp - down.timeStamp <= tapLimitMs;
      down = undefined;
      if (isTap) say('tap', isOnControl(event) ? nowhere : whereOf(event));
    },
    listening,
  );
}

function whereOf(event: PointerEvent): PointerAt {
  return { x: event.clientX, y: event.clientY, target: event.composedPath()[0] ?? event.target };
}

/** A tap on a link or button is the page's, also inside a passage. */
function isOnControl(event: PointerEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, select, textarea, label, summary') !== null
  );
}
