import { createArticleReader } from '../src/article/article-reader.js';
import type { Block } from '../src/article/block.js';
import { isUnseen } from '../src/article/is-unseen.js';
import { STANDING_ATTRIBUTES } from '../src/article/standing.js';
import type { Steps } from '../src/engine/steps.js';
import { inSlices } from './in-slices.js';
import type { Guard } from './page-guard.js';
import { createDebounce } from './watch-page-debounce.js';
import { createHostWatch } from './watch-page-hosts.js';

const quietMs = 250;
const longestMs = 1000;
const fadeInMs = 2000;
/** What a transition changes when it shows or hides something. */
const SHOWING = new Set(['opacity', 'visibility', 'display']);

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: STANDING_ATTRIBUTES,
};

type Options = {
  /** Called at once, and whenever the page shows other blocks than before. Blocks that stay are the same objects. */
  onBlocks(blocks: readonly Block[]): void;
  /** Wraps whatever the browser calls back, so that an error in it is handled in one place. */
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/** Reads the document in slices, and reads again what changes in it, in its open shadow roots too, until the signal aborts. */
export function watchPage({ onBlocks, guard, signal }: Options): void {
  const changed = new Set<Node>();
  let blocks: readonly Block[] | undefined;
  let isReading = false;

  const observer = new MutationObserver(guard(note));
  const refreshSoon = createDebounce({ quietMs, longestMs, run: guard(refresh), signal });
  const hosts = createHostWatch({
    guard,
    signal,
    onAttached: (host) => {
      changed.add(host);
      refreshSoon();
    },
  });
  const reader = createArticleReader(document, {
    isHidden: isUnseen,
    onShadowRoot: (root) => observer.observe(root, WATCHED),
    onPossibleHost: hosts.add,
  });

  function note(records: readonly MutationRecord[]): void {
    for (const { target } of records) changed.add(target);
    refreshSoon();
  }

  function forgetChanged(): void {
    for (const { target } of observer.takeRecords()) changed.add(target);
    reader.forget(changed);
    changed.clear();
  }

  /** What changes while it is read ahead is read anew at once; what changes later, with the next refresh. */
  function* readAgain(): Steps<readonly Block[]> {
    yield* hosts.look();
    forgetChanged();
    yield* reader.slowly.readAhead();
    forgetChanged();
    return yield* reader.slowly.read();
  }

  function refresh(): void {
    if (isReading) refreshSoon();
    else {
      isReading = true;
      inSlices({ steps: readAgain(), onDone: take, guard, signal });
    }
  }

  function take(now: readonly Block[]): void {
    isReading = false;
    const before = blocks;
    blocks = now;
    hosts.lookLater();
    if (!before || !isSame(before, now)) onBlocks(now);
  }

  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // What style sheets and animations show and hide meanwhile, no change of the DOM tells.
  whenSettled(refreshSoon, signal);
  whenFaded(refreshSoon, signal);
  addEventListener('pageshow', ({ persisted }) => persisted && refreshSoon(), { signal });
  refresh();
}

/** Calls when the page has loaded, and once more when what fades in with it should have done so. */
function whenSettled(call: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    call();
    timer = setTimeout(call, fadeInMs);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle, { once: true, signal });
}

/** Calls when a transition that can show something, or an animation, has run its course. */
function whenFaded(call: () => void, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  const onTransition = ({ propertyName }: TransitionEvent) => SHOWING.has(propertyName) && call();
  document.addEventListener('transitionend', onTransition, listening);
  document.addEventListener('animationend', call, listening);
}

function isSame(before: readonly Block[], after: readonly Block[]): boolean {
  return before.length === after.length && before.every((block, index) => block === after[index]);
}
