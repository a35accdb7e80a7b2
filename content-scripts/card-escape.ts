/**
 * Calls at each Esc until the signal aborts, wherever in the document the keyboard is. The page does not see that Esc, and
 * every other it does.
 */
export function watchEscape(onEscape: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
      keepFromPage(event);
      // Many pages close something of theirs when the key is released. It outlives the card, so not by its signal.
      window.addEventListener('keyup', keepEscape, { capture: true, once: true });
      onEscape();
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
