import type { CueKinds, Dispute } from '../src/claims/schema.js';
import type { Say } from '../src/words/speaker.js';
import { type CardOptions, type OpenCard, openCard } from './card-open.js';
import { reveal } from './card-reveal.js';
import { createHoverClock, type Shown } from './hover-clock.js';
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
  /** The card opened, or none is open any more. */
  onCard(isOpen: boolean): void;
  /** Whether the reader was told what a mark means. */
  isIntroduced(): boolean;
  onIntroduced(): void;
  /** The page's site, as the switches name it. */
  readonly site: string;
  readonly signal: AbortSignal;
};

export type HoverCard = {
  /** Scrolls to the passage and opens its card, to stay; with `focus`, the keyboard goes into it. */
  open(marked: MarkedPassage, options?: { readonly focus?: boolean }): void;
  close(): void;
  /** Esc was pressed elsewhere on the page. */
  stepBack(): void;
  /** The passages now on the page. Listens to the pointer only while there are any. */
  refresh(shown: readonly MarkedPassage[]): void;
};

/** The one card of a page: opened by rest, tap or `open`, closed by leaving, Esc, a press outside, or its passage's end. */
export function createHoverCard(options: HoverCardOptions): HoverCard {
  const { passageAt, signal } = options;
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
    show({ id: undefined, isPinned: false, at: undefined });
  };
  const safely = createGuard(stop, signal);
  const dismiss = () => clock.tell({ type: 'dismiss' });

  const show = ({ id, isPinned, at }: Shown) => {
    if (card !== undefined && card.id === id) return card.setPinned(isPinned);
    const marked = id === undefined ? undefined : shown.get(id);
    if (card === undefined && marked === undefined) return;
    clearTimeout(seeing);
    card?.close();
    card = marked && openCard(optionsOf(marked, at));
    options.onCard(card !== undefined);
    // Placed only once `card` is set: placing may find the passage gone and dismiss it.
    if (marked === undefined) return listen();
    card?.follow(marked);
    seeing = setTimeout(safely(options.onSeen), seenAfterMs, marked.id);
  };
  const optionsOf = (marked: MarkedPassage, at: Shown['at']): CardOptions => ({
    marked,
    at,
    dispute: options.disputeOf(marked.passage.dispute),
    kinds: options.kindsOf(marked.passage.dispute),
    site: options.site,
    say: options.say(),
    isIntroducing: !options.isIntroduced(),
    onIntroduced: options.onIntroduced,
    dismiss,
    pin: (isPinned) => clock.tell({ type: 'pin', isPinned }),
    safely,
  });
  const clock = createHoverClock(show, safely);

  const spotAt = ({ x, y, target }: PointerAt): Spot => {
    if (card !== undefined && target === card.element) return { on: 'card' };
    const marked = passageAt(x, y, target);
    return marked === undefined ? { on: 'page' } : { on: 'passage', id: marked.id, x, y };
  };
  const hear = safely((type: PointerNews, at: PointerAt) => {
    const spot = spotAt(at);
    // The card itself tells of the presses in it: it knows on what.
    const isOwnPress = spot.on === 'card' && (type === 'press' || type === 'tap');
    if (!isOwnPress) clock.tell({ type, spot }, at);
  });
  const listen = () => {
    if (shown.size === 0 && card === undefined) {
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
    stepBack: safely(() => card?.stepBack()),
    refresh: safely((passages: readonly MarkedPassage[]) => {
      shown = new Map(passages.map((marked) => [marked.id, marked]));
      listen();
      const parting = card?.isParting() ? [card.id] : [];
      clock.tell({ type: 'shown', ids: new Set([...shown.keys(), ...parting]) });
      const followed = card && shown.get(card.id);
      if (followed) card?.follow(followed);
    }),
  };
}
