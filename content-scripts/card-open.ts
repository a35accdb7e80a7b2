import { h } from 'preact';
import type { CueKinds, Dispute } from '../src/claims/schema.js';
import { SayProvider } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';
import { Card } from './card.js';
import { anchorAt, anchorBox } from './card-anchor.js';
import { openCardHost } from './card-host.js';
import { type Box, cardWidthPx, placeCard } from './card-place.js';
import type { Guard } from './hover-guard.js';
import type { MarkedPassage } from './marked-passage.js';
import { scrollerAround } from './scroller.js';

export type OpenCard = {
  readonly id: number;
  readonly element: HTMLElement;
  /** Places the card beside the passage as it now stands: to be called first, and whenever the page is painted anew. */
  follow(marked: MarkedPassage): void;
  focus(): void;
  close(): void;
};

type CardOptions = {
  readonly marked: MarkedPassage;
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  readonly say: Say;
  /** Where the pointer asked for it, in client coordinates. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** The reader, the page or its layout wants the card gone. */
  readonly dismiss: () => void;
  /** Wraps what the browser will call, so that no error of ours reaches the page. */
  readonly safely: Guard;
};

/** Opens the card, yet to be placed, and keeps it beside its passage, through scrolling and resizing, until it is closed. */
export function openCard({ marked, dispute, kinds, say, at, dismiss, safely }: CardOptions): OpenCard {
  const life = new AbortController();
  const card = h(Card, { passage: marked.passage, dispute, kinds, onClose: safely(dismiss) });
  const host = openCardHost(h(SayProvider, { value: say }, card), marked.range.startContainer);
  const anchor = anchorAt(marked.range, at);
  let { range } = marked;
  let focusedBefore: Element | null = null;

  const place = safely(() => {
    if (life.signal.aborted) return;
    const viewport = seenViewport();
    const found = anchorBox(range, anchor, viewport);
    if (found === undefined || !host.element.isConnected) return dismiss();
    const panel = scrollerAround(range.startContainer)?.box() ?? viewport;
    if (!isSeen(found.line, viewport) || !isSeen(found.line, panel)) return dismiss();
    const height = host.naturalHeight(Math.min(cardWidthPx, viewport.width));
    const layoutHeight = viewport.height * (visualViewport?.scale ?? 1);
    host.place(placeCard({ anchor: found.box, pointerX: found.pointerX, height, viewport, layoutHeight }));
  });
  watchEscape(safely(dismiss), life.signal);
  watchHiding(safely(dismiss), life.signal);
  watchLayout(place, life.signal);

  return {
    id: marked.id,
    element: host.element,
    follow(next) {
      range = next.range;
      place();
    },
    focus() {
      focusedBefore = document.activeElement;
      host.focus();
    },
    close() {
      const hadFocus = document.activeElement === host.element;
      life.abort();
      host.close();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
  };
}

/** Esc closes the card without moving pointer or focus; the page does not see that Esc, and every other it does. */
function watchEscape(dismiss: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      keepFromPage(event);
      // Many pages close something of theirs when the key is released. It outlives the card, so not by its signal.
      window.addEventListener('keyup', keepEscape, { capture: true, once: true });
      dismiss();
    },
    { capture: true, signal },
  );
}

function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') keepFromPage(event);
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function watchHiding(dismiss: () => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', () => document.hidden && dismiss(), { signal });
  window.addEventListener('pagehide', dismiss, { signal });
}

function watchLayout(place: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const placeInFrame = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      place();
    });
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', placeInFrame, listening);
  window.addEventListener('resize', placeInFrame, listening);
  visualViewport?.addEventListener('scroll', placeInFrame, listening);
  visualViewport?.addEventListener('resize', placeInFrame, listening);
  const observer = new ResizeObserver(placeInFrame);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The part of the page on the screen, in the coordinates of client rects: less than the window where pinched. */
function seenViewport(): Box {
  if (visualViewport === null) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { left: offsetLeft, top: offsetTop, width, height };
}

function isSeen(line: Box, within: Box): boolean {
  return line.top + line.height > within.top && line.top < within.top + within.height;
}
