import { h } from 'preact';
import { SayProvider } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';
import { Card } from './card.js';
import { anchorAt, anchorBox } from './card-anchor.js';
import { createControls } from './card-controls.js';
import { deedsOf } from './card-deeds.js';
import { watchEscape } from './card-escape.js';
import { openCardHost } from './card-host.js';
import { isSeen, seenViewport, watchLayout } from './card-layout.js';
import { cardWidthPx, placeCard } from './card-place.js';
import type { CardProps } from './card-props.js';
import { focusedElement } from './focused-element.js';
import type { Guard } from './hover-guard.js';
import type { MarkedPassage } from './marked-passage.js';
import { scrollerAround } from './scroller.js';

export type OpenCard = {
  readonly id: number;
  readonly element: HTMLElement;
  /** Whether its point was just hidden: it stays open, though its passage may be marked no more. */
  isParting(): boolean;
  /** Places the card beside the passage as it now stands: to be called first, and whenever the page is painted anew. */
  follow(marked: MarkedPassage): void;
  setPinned(isPinned: boolean): void;
  /** Esc: folds what is unfolded and takes out the pin; closes where there is neither. */
  stepBack(): void;
  focus(): void;
  close(): void;
};

export type CardOptions = Pick<CardProps, 'dispute' | 'kinds' | 'site'> & {
  readonly marked: MarkedPassage;
  readonly say: Say;
  readonly isIntroducing: boolean;
  /** Where the pointer asked for it, in client coordinates. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** The reader, the page or its layout wants the card gone. */
  dismiss(): void;
  /** The reader pressed in the card, pressed its pin, or let go of it. */
  pin(isPinned: boolean): void;
  onIntroduced(): void;
  /** Wraps what the browser will call, so that no error of ours reaches the page. */
  readonly safely: Guard;
};

/** Opens the card, yet to be placed, and keeps it beside its passage, through scrolling and resizing, until it is closed. */
export function openCard(options: CardOptions): OpenCard {
  const { marked, dispute, kinds, site, say, at, dismiss, pin, safely } = options;
  const life = new AbortController();
  const focusedBefore = focusedElement();
  const words = { text: marked.quote, lang: languageAt(marked.range.startContainer) };
  const anchor = anchorAt(marked.range, at);
  let { range } = marked;
  const deeds = deedsOf({ marked, dispute, kinds, site, say, pageLanguage: words.lang });
  const controls = createControls({ ...options, deeds, onChange: render, signal: life.signal });

  const content = () => {
    const { actions } = controls;
    const given = { passage: marked.passage, words, dispute, kinds, site, view: controls.view(), actions };
    return h(SayProvider, { value: say }, h(Card, given));
  };
  const host = openCardHost(content(), marked.range.startContainer);
  host.onPress(safely(() => pin(true)));

  function render(): void {
    const hadFocus = document.activeElement === host.element;
    host.render(content());
    if (hadFocus && document.activeElement !== host.element) host.focus();
    place();
  }

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

  watchEscape(controls.stepBack, life.signal);
  watchHiding(safely(dismiss), life.signal);
  watchLayout(place, life.signal);

  return {
    id: marked.id,
    element: host.element,
    isParting: () => controls.view().hidden !== undefined,
    follow(next) {
      range = next.range;
      place();
    },
    setPinned: controls.setPinned,
    stepBack: controls.stepBack,
    focus: host.focus,
    close() {
      const hadFocus = document.activeElement === host.element;
      life.abort();
      host.close();
      if (hadFocus) focusedBefore?.focus({ preventScroll: true });
    },
  };
}

function watchHiding(dismiss: () => void, signal: AbortSignal): void {
  // What comes to fill the screen is in front of all that was there before it.
  document.addEventListener('fullscreenchange', dismiss, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && dismiss(), { signal });
  window.addEventListener('pagehide', dismiss, { signal });
}

/** The language that the page gives for this place; empty where it gives none. */
function languageAt(node: Node): string {
  return node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
}
