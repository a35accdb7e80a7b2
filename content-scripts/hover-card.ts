import type { CueKinds, Dispute } from '../src/claims/schema.js';
import type { Say } from '../src/words/speaker.js';
import { type OpenCard, openCard } from './card-open.js';
import { reveal } from './card-reveal.js';
import { createHoverClock } from './hover-clock.js';
import { createGuard } from './hover-guard.js';
import { type PointerAt, type PointerNews, watchPointer } from './hover-pointer.js';
import type { Spot } from './hover-state.js';
import type { MarkedPassage } from './marked-passage.js';

/** A card that was open for so long was seen. */
const seenAfterMs = 1000;

type HoverCardOptions = {
  passageAt(x: number, y: number, target: EventTarget | null): MarkedPassage | undefined;
  disputeOf(id: string): Dispute;
  kindsOf(id: string): CueKinds;
  /** The speaker of the language that the reader has now. */
  say(): Say;
  /** A passage's card was open for as long as it takes to see what it is about. */
  onSeen(id: number): void;
  readonly signal: AbortSignal;
};

export type HoverCard = {
  /** Scrolls to the passage and opens its card, pinned; with `focus`, the keyboard goes into it. */
  open(marked: MarkedPassage, options?: { readonly focus?: boolean }): void;
  close(): void;
  /** The passages now on the page. Listens to the pointer only while there are any. */
  refresh(shown: readonly MarkedPassage[]): void;
};

/** The one card of a page: opened by rest, tap or `open`, closed by leaving, Esc, a press outside, or its passage's end. */
export function createHoverCard({
  passageAt,
  disputeOf,
  kindsOf,
  say,
  onSeen,
  signal,
}: HoverCardOptions): HoverCard {
  let shown: ReadonlyMap<number, MarkedPassage> = new Map();
  let card: OpenCard | undefined;
  let listening: AbortController | undefined;
  let lastAsked: MarkedPassage | undefined;
  let seeing: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    shown = new Map();
    lastAsked = undefined;
    clock.reset();
    listen();
    show(undefined);
  };
  const safely = createGuard(stop, signal);
  const dismiss = () => clock.tell({ type: 'dismiss' });

  const show = (id: number | undefined, at?: { readonly x: number; readonly y: number }) => {
    if (card?.id === id) return;
    clearTimeout(seeing);
    card?.close();
    card = undefined;
    const marked = id === undefined ? undefined : shown.get(id);
    if (marked === undefined) return;
    const { dispute } = marked.passage;
    card = openCard({
      marked,
      at,
      dispute: disputeOf(dispute),
      kinds: kindsOf(dispute),
      say: say(),
      dismiss,
      safely,
    });
    // Placed only once `card` is set: placing may find the passage gone and dismiss it.
    card.follow(marked);
    seeing = setTimeout(safely(onSeen), seenAfterMs, marked.id);
  };
  const clock = createHoverClock(show, safely);

  const spotAt = ({ x, y, target }: PointerAt): Spot => {
    if (card !== undefined && target === card.element) return { on: 'card' };
    const marked = passageAt(x, y, target);
    return marked === undefined ? { on: 'page' } : { on: 'passage', id: marked.id, x, y };
  };
  const hear = safely((type: PointerNews, at: PointerAt) => clock.tell({ type, spot: spotAt(at) }, at));
  const listen = () => {
    if (shown.size === 0) {
      listening?.abort();
      listening = undefined;
    } else if (listening === undefined) {
      listening = new AbortController();
      watchPointer(hear, listening.signal);
    }
  };

  const openRevealed = (marked: MarkedPassage, hasFocus: boolean) => {
    if (lastAsked !== marked || !shown.has(marked.id)) return;
    clock.tell({ type: 'open', id: marked.id });
    if (hasFocus) card?.focus();
  };

  signal.addEventListener('abort', stop);
  return {
    open: safely((marked: MarkedPassage, { focus = false }: { readonly focus?: boolean } = {}) => {
      lastAsked = marked;
      reveal(marked.range)
        .then(() => openRevealed(marked, focus))
        .catch(
          safely((error: unknown) => {
            throw error;
          }),
        );
    }),
    close: safely(dismiss),
    refresh: safely((passages: readonly MarkedPassage[]) => {
      shown = new Map(passages.map((marked) => [marked.id, marked]));
      listen();
      clock.tell({ type: 'shown', ids: new Set(shown.keys()) });
      const followed = card && shown.get(card.id);
      if (followed) card?.follow(followed);
    }),
  };
}
