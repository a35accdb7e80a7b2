import { createFrameReporter } from '../src/browser/frame-report.js';
import { servePopup } from '../src/browser/page-port.js';
import { loadSettings, type Settings, watchSettings } from '../src/browser/settings.js';
import { isSiteOn, pageSite } from '../src/browser/site.js';
import { createHitTest } from './hit-test.js';
import { createHoverCard } from './hover-card.js';
import { createPainter } from './keep-painted.js';
import { disputeOfId } from './page-disputes.js';
import { createGuard } from './page-guard.js';
import { sayOnPage } from './page-say.js';
import { type Shown, startSession } from './page-session.js';
import { contentsOf, marksOf } from './page-view.js';

const nothing: Shown = { marked: [], hidden: 0 };

const end = new AbortController();
const { signal } = end;
// The one place where an error of ours ends up: it undoes everything, and the page goes on as if we had not been there.
const guard = createGuard(end, (error) => console.error('Rejoinder stopped on this page:', error));

// Drawings, feeds and other data have elements of other kinds, among which a card cannot be.
if (document.documentElement instanceof HTMLElement) guard(start)();

function start(): void {
  let shown = nothing;
  let reading: { readonly stop: AbortController; follow(settings: Settings): void } | undefined;

  const hitTest = createHitTest();
  const card = createHoverCard({
    passageAt: hitTest.passageAt,
    disputeOf: (id) => disputeOfId(id).dispute,
    kindsOf: (id) => disputeOfId(id).kinds,
    say: sayOnPage,
    signal,
  });
  const paint = createPainter({ guard, signal });
  const report = createFrameReporter(signal);
  const list = () => contentsOf(shown);
  const tellPopups = servePopup({ list, open: guard(open), close: card.close, signal });

  function show(next: Shown): void {
    shown = next;
    paint(marksOf(shown.marked));
    hitTest.set(shown.marked);
    card.refresh(shown.marked);
    report(shown.marked.length);
    tellPopups();
  }

  function open(id: number): void {
    const marked = shown.marked.find((each) => each.id === id);
    if (marked) card.open(marked, { focus: true });
  }

  function follow(settings: Settings): void {
    if (!isSiteOn(settings, pageSite(window))) stop();
    else if (reading) reading.follow(settings);
    else read(settings);
  }

  function read(settings: Settings): void {
    const stop = new AbortController();
    const session = {
      settings,
      onShown: show,
      onReworded: card.close,
      guard,
      signal: AbortSignal.any([signal, stop.signal]),
    };
    reading = { stop, follow: startSession(session) };
  }

  function stop(): void {
    reading?.stop.abort();
    reading = undefined;
    show(nothing);
  }

  function followStored(): void {
    loadSettings().then(guard(follow), guard(rethrow));
  }

  watchSettings(guard(follow), signal);
  // A page that comes back as it was left has missed what was switched meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && followStored(), { signal });
  followStored();
}

function rethrow(error: unknown): never {
  throw error;
}
