/** Waits between looks for components that came to life; after the last one, only looks that are asked for. In ms. */
const WAITS = [500, 1000, 2000, 4000, 8000, 16_000];
/** The elements that can have a shadow root, apart from custom ones. */
const POSSIBLE_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

type Options = { onAttached(host: Element): void; readonly signal: AbortSignal };

/**
 * Nothing tells when an element gets a shadow root after it was read. So the candidates are looked at again: in `look`,
 * and a few times by the clock after new ones were added.
 */
export function createHostWatch({ onAttached, signal }: Options) {
  const candidates = new Set<Element>();
  let waits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    for (const element of candidates) {
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
    timer = setTimeout(() => {
      look();
      lookLater();
    }, wait);
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
