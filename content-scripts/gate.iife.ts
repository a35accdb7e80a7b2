import { callForReader } from '../src/browser/call-for-reader.js';
import { shareCard } from '../src/browser/card-news.js';
import { createFrameReporter } from '../src/browser/frame-report.js';
import { takeOver } from '../src/browser/frame-tenant.js';
import { isOrphaned } from '../src/browser/is-orphaned.js';
import { servePopup } from '../src/browser/page-port.js';
import { sayNotRead } from '../src/browser/say-not-read.js';
import { loadSettings, watchSettings } from '../src/browser/settings.js';
import { pageSite } from '../src/browser/site.js';
import { gates } from '../src/claims/gates.js';
import { followStanding } from './follow-standing.js';
import { watchGate } from './gate-watch.js';
import { createGuard, rethrow } from './page-guard.js';

// This is all that a page about other things ever gets. Where the gate opens, the reader (main.iife.tsx) takes over.

const end = new AbortController();
const { signal } = end;
const guard = createGuard(end, (error) => console.error('Rejoinder stopped on this page:', error));

if (document.documentElement instanceof HTMLElement) guard(start)();

function start(): void {
  const site = pageSite(window);
  const report = createFrameReporter(signal);
  sayNotRead(signal);
  const nothing = () => {};
  servePopup({
    tenant: takeOver(end),
    list: () => ({ passages: [], hidden: 0 }),
    open: nothing,
    point: nothing,
    close: nothing,
    signal,
  });
  // A frame without passages may have the keyboard while another's card is open.
  shareCard({ onOtherOpened: nothing, onEscape: nothing, signal });
  let watching: AbortController | undefined;
  const follow = followStanding({
    site,
    onStanding(standing) {
      report({ count: 0, standing });
      if (standing !== 'on') stop();
      else if (!watching) watch();
    },
    guard,
    signal,
  });

  function watch(): void {
    watching = new AbortController();
    watchGate({
      gates,
      onOpen: async () => (isOrphaned() ? end.abort() : callForReader(signal)),
      guard,
      signal: AbortSignal.any([signal, watching.signal]),
    });
  }

  function stop(): void {
    watching?.abort();
    watching = undefined;
  }

  function followStored(): void {
    loadSettings().then(guard(follow), guard(rethrow));
  }

  watchSettings(guard(follow), signal);
  addEventListener('pageshow', ({ persisted }) => persisted && followStored(), { signal });
  followStored();
}
