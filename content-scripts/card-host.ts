import { type ComponentChild, render } from 'preact';
import pieces from '../src/ui/pieces.css?inline';
import cardStyle from './card.css?inline';
import type { CardPlace } from './card-place.js';
import { isOnDarkGround } from './page-ground.js';
import { styleSheet } from './style-sheet.js';

/** What must not bubble from the card into the page: to its handlers, a click in the card did not happen. */
const keptEvents = [
  ...[
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
  ],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'wheel'],
  ...[
    'touchstart',
    'touchmove',
    'touchend',
    'touchcancel',
    'keydown',
    'keypress',
    'keyup',
    'focusin',
    'focusout',
  ],
  ...['selectstart', 'dragstart', 'copy', 'toggle', 'beforetoggle'],
];

export type CardHost = {
  readonly element: HTMLElement;
  /** The card's height if nothing limited it, in CSS pixels. */
  naturalHeight(width: number): number;
  place(place: CardPlace): void;
  /** Renders what the card shows now. */
  render(content: ComponentChild): void;
  /** Calls when the reader presses in the card, but for its pin, which has a say of its own. */
  onPress(listener: () => void): void;
  focus(): void;
  /** Removes every trace. */
  close(): void;
};

/** Puts the content over the page: in the top layer, in a closed shadow tree, beside everything the page owns. */
export function openCardHost(content: ComponentChild, beside: Node): CardHost {
  const element = document.createElement('rejoinder-card');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(pieces), styleSheet(cardStyle)];
  for (const type of keptEvents) element.addEventListener(type, (event) => event.stopPropagation());
  element.popover = 'manual';
  render(content, root);
  const card = root.querySelector<HTMLElement>('.card');
  const scroll = root.querySelector<HTMLElement>('.scroll');
  if (card === null || scroll === null) throw new Error('The card rendered nothing');
  parentFor(beside).append(element);
  // A page that zooms itself would zoom the card, and move it: it is placed in the viewport's own pixels.
  card.style.zoom = String(1 / element.currentCSSZoom);
  card.style.setProperty('color-scheme', isOnDarkGround(beside) ? 'dark' : 'light');
  element.showPopover();
  // Where the compact card is scrolled to: measuring takes its scroll away.
  let readTo = 0;
  return {
    element,
    naturalHeight(width) {
      readTo = card.scrollTop;
      return naturalHeight(card, scroll, width);
    },
    place(place) {
      placeAt(card, place);
      card.scrollTop = readTo;
    },
    render: (changed) => render(changed, root),
    onPress: (listener) =>
      root.addEventListener('pointerdown', ({ target, isTrusted }) => {
        if (isTrusted && target instanceof Element && target.closest('.pin') === null) listener();
      }),
    focus: () => scroll.focus({ preventScroll: true }),
    close() {
      render(null, root);
      element.remove();
    },
  };
}

/** A modal dialog, or what fills the screen, makes all outside it inert: its passages need their card inside it. */
function parentFor(node: Node): Element {
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof HTMLElement && at.matches('dialog:modal, :fullscreen')) return at;
  }
  return document.documentElement;
}

/** Measured without limits, as they were left by the place before. */
function naturalHeight(card: HTMLElement, scroll: HTMLElement, width: number): number {
  card.classList.remove('compact');
  card.style.width = `${width}px`;
  return card.offsetHeight - scroll.clientHeight + scroll.scrollHeight;
}

function placeAt(card: HTMLElement, { side, left, offset, width, maxHeight, isCompact }: CardPlace): void {
  const { style } = card;
  card.classList.toggle('compact', isCompact);
  style.left = `${left}px`;
  style.width = `${width}px`;
  style.maxHeight = `${maxHeight}px`;
  style.top = side === 'below' ? `${offset}px` : 'auto';
  style.bottom = side === 'above' ? `${offset}px` : 'auto';
}
