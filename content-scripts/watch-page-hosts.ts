import type { Steps } from '../src/engine/steps.js';
import { inSlices } from './in-slices.js';
import type { Guard } from './page-guard.js';

/** Waits between looks for components that came to life; after the last one, only looks that are asked for. In ms. */
const WAITS = [500, 1000, 2000, 4000, 8000, 16_000];
/** The elements that can have a shadow root, apart from custom ones. */
const POSSIBLE_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** So many are looked at between two rests. */
const STRETCH = 200;

type Options = {
  onAttached(host: Element): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/**
 * Nothing tells when an element gets a shadow root after it was read. So the candidates are looked at again: in `look`,
 * and a few times by the clock after new ones were added.
 */
export function createHostWatch({ onAttached, guard, signal }: Options) {
  const candidates = new Set<Element>();
  let waits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function* look(): Steps<void> {
    let looks = 0;
    for (const element of candidates) {
      looks += 1;
      if (looks % STRETCH === 0) yield;
      if (!element.isConnected) candidates.delete(element);
      else if (element.shadowRoot) {
        candidates.delete(element);
        onAttached(element);
      }
    }
  }

  function lookLater(): void {
    clearTimeout(timer);
    const wait = WAITS[waits];
    if (wait === undefined || candidates.size === 0 || signal.aborted) return;
    waits += 1;
    timer = setTimeout(() => inSlices({ steps: look(), onDone: lookLater, guard, signal }), wait);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    look,
    add(element: Element): void {
      if (!POSSIBLE_HOSTS.has(element.localName) && !element.localName.includes('-')) return;
      if (candidates.has(element)) return;
      candidates.add(element);
      waits = 0;
    },
    lookLater,
  };
}
