import browser from 'webextension-polyfill';
import type { CardNews } from '../messages.js';
import { frameToken } from './frame-token.js';
import { listen } from './listen.js';
import { parseCardNews } from './parse-message.js';
import { quietly } from './quietly.js';

type Options = {
  /** A card opened in another frame of the page: there is one at a time. */
  onOtherOpened(): void;
  /** Esc was pressed in another frame, which has the keyboard. */
  onEscape(): void;
  signal: AbortSignal;
};

/**
 * Makes the cards of a page's frames know of each other: call the returned function when this frame's card opens or
 * closes. While a card is open in another frame, an Esc in this one is passed on to it; the page sees that Esc as well.
 */
export function shareCard({ onOtherOpened, onEscape, signal }: Options): (isOpen: boolean) => void {
  const frame = frameToken();
  let passing: AbortController | undefined;

  function send(news: CardNews['news']): void {
    if (window === window.top && window.length === 0) return; // Nobody else is there.
    void quietly(() => browser.runtime.sendMessage({ type: 'card', frame, news } satisfies CardNews));
  }

  function passEscapeOn(): void {
    stopPassing();
    passing = new AbortController();
    const hear = ({ key, isTrusted }: KeyboardEvent) => key === 'Escape' && isTrusted && send('escape');
    window.addEventListener('keydown', hear, { capture: true, passive: true, signal: passing.signal });
  }

  function stopPassing(): void {
    passing?.abort();
    passing = undefined;
  }

  function hear(news: CardNews['news']): void {
    if (news === 'escape') onEscape();
    else if (news === 'closed') stopPassing();
    else {
      onOtherOpened();
      passEscapeOn();
    }
  }

  listen(
    browser.runtime.onMessage,
    (message: unknown) => {
      const card = parseCardNews(message);
      if (card && card.frame !== frame) hear(card.news);
      return undefined;
    },
    signal,
  );
  signal.addEventListener('abort', stopPassing, { once: true });
  return (isOpen) => {
    if (isOpen) stopPassing();
    send(isOpen ? 'opened' : 'closed');
  };
}
