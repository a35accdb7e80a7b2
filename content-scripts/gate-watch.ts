import type { Gate } from '../src/claims/gate.js';
import { shadowRootsIn } from './gate-roots.js';
import { goThrough } from './gate-slices.js';
import { createGateTest } from './gate-test.js';
import { textsUnder } from './gate-texts.js';
import { type Guard, rethrow } from './page-guard.js';
import { createDebounce } from './watch-page-debounce.js';

const quietMs = 250;
const longestMs = 1000;
/** Nothing tells when a component gets its shadow root: waits between looks for new ones after the last change. In ms. */
const LOOKS = [500, 1000, 2000, 4000, 8000];
/** With more changes than that, the whole page is gone through again. */
const MANY = 100;

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

type Options = {
  readonly gates: readonly Gate[];
  /** Called when the page's text has what an article about a dispute cannot do without, and at each change from then on. */
  onOpen(): Promise<void>;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/** Goes through the page's text, and through what changes in it, until the gate of a dispute opens or the signal aborts. */
export function watchGate({ gates, onOpen, guard, signal }: Options): void {
  const test = createGateTest(gates);
  const observer = new MutationObserver(guard(note));
  const roots = new Set<ShadowRoot>();
  const changed = new Set<Node>();
  let isBusy = false;
  let isLooking = false;
  let found: ReturnType<typeof test> = 'shut';
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const goOnSoon = createDebounce({ quietMs, longestMs, run: guard(goOn), signal });

  function note(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records)
      if (addedNodes.length) for (const node of addedNodes) changed.add(node);
      else if (target.nodeType === Node.TEXT_NODE) changed.add(target);
    if (changed.size === 0) return;
    looks = 0;
    goOnSoon();
  }

  function goOn(): void {
    if (isBusy) return;
    isBusy = true;
    goThrough({ texts: waiting(), isEnough, signal })
      .then((is) => (is ? goFurther() : undefined))
      .then(guard(rest), guard(rethrow));
  }

  function isEnough(text: string): boolean {
    if (found !== 'open') found = test(text);
    return found !== 'shut';
  }

  async function goFurther(): Promise<void> {
    if (found === 'open') await onOpen();
    else for (const tree of trees()) changed.add(tree);
  }

  function rest(): void {
    isBusy = false;
    if (changed.size === 0) lookLater();
    else if (found === 'further') goOn();
    else goOnSoon();
  }

  function* waiting(): Generator<string> {
    if (isLooking) yield* findRoots();
    const nodes = changed.size > MANY ? [...trees()] : [...changed];
    changed.clear();
    for (const node of nodes) if (node.isConnected) yield* textsUnder(node);
  }

  function lookLater(): void {
    clearTimeout(timer);
    const wait = LOOKS[looks];
    if (wait === undefined || signal.aborted) return;
    looks += 1;
    timer = setTimeout(guard(look), wait);
  }

  function look(): void {
    isLooking = true;
    goOn();
  }

  /** Gives nothing but chances to pause. */
  function* findRoots(): Generator<string> {
    isLooking = false;
    for (const tree of trees())
      for (const root of shadowRootsIn(tree)) {
        if (root) add(root);
        yield '';
      }
  }

  /** Also those that are found while this goes on. */
  function* trees(): Generator<Document | ShadowRoot> {
    yield document;
    yield* roots;
  }

  function add(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, WATCHED);
    changed.add(root);
  }

  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  changed.add(document);
  goOn();
}
