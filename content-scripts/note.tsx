import { render } from 'preact';
import pieces from '../src/ui/pieces.css?inline';
import { watchEscape } from './card-escape.js';
import { focusedElement } from './focused-element.js';
import noteStyle from './note.css?inline';
import { isOnDarkGround } from './page-ground.js';
import { styleSheet } from './style-sheet.js';

/** For how long a note without a way on stays. */
const shortMs = 4000;
/** A screen reader tells what changes in a region that it knows, so the text comes after the region. */
const afterRegionMs = 100;
const gapPx = 8;
/** To the page's handlers, a press in the note did not happen. */
const keptEvents = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'];

export type NoteContent = {
  readonly text: string;
  readonly lang: string;
  /** Makes the note stay until it is closed, with the focus in it. */
  readonly way?: { readonly label: string; readonly closeLabel: string; follow(): void };
};

/**
 * Shows one small note at a time over the page, beside the range or else in the lower corner: what a command or a question
 * came to. Nothing of it stays in the document after it.
 */
export function createNotes(signal: AbortSignal) {
  let open: AbortController | undefined;

  function close(): void {
    open?.abort();
    open = undefined;
  }

  function show(content: NoteContent, range?: Range): void {
    close();
    open = new AbortController();
    const life = AbortSignal.any([signal, open.signal]);
    const note = openNote(content, close, range);
    const focused = focusedElement();
    life.addEventListener('abort', () => note.remove(focused));
    watchLeaving(note.element, close, life);
    if (content.way) note.focus();
    else closeAfter(shortMs, close, life);
  }

  return { show, close };
}

function closeAfter(delayMs: number, close: () => void, signal: AbortSignal): void {
  const timer = setTimeout(close, delayMs);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function openNote(content: NoteContent, close: () => void, range?: Range) {
  const element = document.createElement('rejoinder-note');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [pieces, noteStyle].map(styleSheet);
  for (const type of keptEvents) element.addEventListener(type, (event) => event.stopPropagation());
  element.popover = 'manual';
  render(<Note {...content} close={close} />, root);
  const box = root.querySelector<HTMLElement>('.note');
  if (!box) throw new Error('The note rendered nothing');
  document.documentElement.append(element);
  box.style.setProperty(
    'color-scheme',
    isOnDarkGround(range?.startContainer ?? document.documentElement) ? 'dark' : 'light',
  );
  element.showPopover();
  placeNote(box, range);
  const status = root.querySelector('[role="status"]');
  if (status) setTimeout(() => status.append(content.text), afterRegionMs);
  return {
    element,
    focus: () => box.focus({ preventScroll: true }),
    remove(focused: HTMLElement | undefined) {
      const hadFocus = document.activeElement === element;
      render(null, root);
      element.remove();
      if (hadFocus) focused?.focus({ preventScroll: true });
    },
  };
}

function Note({ text, lang, way, close }: NoteContent & { readonly close: () => void }) {
  if (!way)
    return (
      <div class="note pieces" lang={lang}>
        <span aria-hidden="true">{text}</span>
        <span role="status" class="unseen" />
      </div>
    );
  return (
    <div class="note pieces" role="dialog" aria-label={text} tabIndex={-1} lang={lang}>
      <div>
        {text}
        <button type="button" class="way" onClick={way.follow}>
          {way.label}
        </button>
      </div>
      <button type="button" class="close" aria-label={way.closeLabel} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** Below the range's last line, above its first one where there is no room; without a range, in the corner where a card seldom is. */
function placeNote({ style, offsetWidth, offsetHeight }: HTMLElement, range?: Range): void {
  const box = range?.getBoundingClientRect();
  const lowest = innerHeight - offsetHeight - gapPx;
  const below = box ? box.bottom + gapPx : lowest;
  const top = box && below > lowest ? box.top - offsetHeight - gapPx : below;
  const rightmost = innerWidth - offsetWidth - gapPx;
  const left = box ? box.left : rightmost;
  style.top = `${clamp(top, lowest)}px`;
  style.left = `${clamp(left, rightmost)}px`;
}

function clamp(position: number, most: number): number {
  return Math.max(gapPx, Math.min(position, most));
}

/** Esc, a press elsewhere, and whatever takes the words from under the note. */
function watchLeaving(element: HTMLElement, close: () => void, signal: AbortSignal): void {
  const listening = { capture: true, signal };
  watchEscape(close, signal);
  const press = ({ target, isTrusted }: PointerEvent) => isTrusted && target !== element && close();
  addEventListener('pointerdown', press, listening);
  addEventListener('resize', close, listening);
  addEventListener('pagehide', close, listening);
}
