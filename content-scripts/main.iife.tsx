import { shareCard } from '../src/browser/card-news.js';
import { createFrameReporter } from '../src/browser/frame-report.js';
import { takeOver } from '../src/browser/frame-tenant.js';
import { isOrphaned } from '../src/browser/is-orphaned.js';
import { servePopup } from '../src/browser/page-port.js';
import { quietly } from '../src/browser/quietly.js';
import { defaultSettings } from '../src/browser/setting-declarations.js';
import { changeSetting, loadSettings, type Settings, watchSettings } from '../src/browser/settings.js';
import { pageSite } from '../src/browser/site.js';
import type { Standing } from '../src/browser/standing.js';
import { createHitTest } from './hit-test.js';
import { createHoverCard } from './hover-card.js';
import { createPainter } from './keep-painted.js';
import type { MarkedPassage } from './marked-passage.js';
import { disputeOfId } from './page-disputes.js';
import { createGuard, rethrow } from './page-guard.js';
import { createReading } from './page-reading.js';
import { sayOnPage } from './page-say.js';
import { NOTHING_SHOWN, type Shown } from './page-session.js';
import { contentsOf, marksOf } from './page-view.js';
import { serveWishes } from './page-wishes.js';

const end = new AbortController();
const { signal } = end;
// The one place where an error of ours ends up: it undoes everything, and the page goes on as if we had not been there.
const guard = createGuard(end, (error) => console.error('Rejoinder stopped on this page:', error));

// Drawings, feeds and other data have elements of other kinds, among which a card cannot be.
if (document.documentElement instanceof HTMLElement) guard(start)();

function start(): void {
  let shown = NOTHING_SHOWN;
  let settings = defaultSettings;
  let pointedId: number | undefined;
  /** A selection that the reader asked about, if it is a passage: it stays marked while the page is read. */
  let asked: readonly MarkedPassage[] = [];
  // Kept in the memory of the page, and nowhere else.
  const seenIds = new Set<number>();

  const site = pageSite(window);
  const hitTest = createHitTest();
  const card = createHoverCard({
    passageAt: hitTest.passageAt,
    disputeOf: (id) => disputeOfId(id).dispute,
    kindsOf: (id) => disputeOfId(id).kinds,
    say: sayOnPage,
    onSeen: guard(noteSeen),
    onCard: (isOpen) => tellFrames(isOpen),
    isIntroduced: () => settings.introduced,
    onIntroduced: () => void quietly(() => changeSetting('introduced', () => true)),
    site,
    signal,
  });
  const tellFrames = shareCard({ onOtherOpened: card.close, onEscape: card.stepBack, signal });
  const paint = createPainter({ onLook: withdrawIfOrphaned, guard, signal });
  const tenant = takeOver(end);
  // Firefox ends the scripts of an older version without a chance to take their card along.
  for (const left of document.querySelectorAll('rejoinder-card, rejoinder-note')) left.remove();
  const report = createFrameReporter(signal);
  const read = createReading({
    site,
    onShown: show,
    onReworded: card.close,
    guard,
    signal,
  });
  const list = () => contentsOf(shown);
  const tellPopups = servePopup({
    tenant,
    list,
    open: guard(open),
    point: guard(point),
    close: card.close,
    signal,
  });

  /** After an update another script of ours may be here, which this one cannot see: it takes away only what is its own. */
  function withdrawIfOrphaned(): void {
    if (isOrphaned()) end.abort();
  }

  function draw(): void {
    paint(marksOf(shown.marked, { look: settings, seenIds, pointedId }));
  }

  const noteOpened = serveWishes({
    marked: () => shown.marked,
    open: guard(open),
    closeCard: card.close,
    mark: guard(markAsked),
    signal,
  });

  function show(next: Shown, standing: Standing): void {
    asked = standing === 'on' ? asked.filter(({ range }) => !range.collapsed) : [];
    shown = { ...next, marked: [...next.marked, ...asked] };
    draw();
    hitTest.set(shown.marked);
    card.refresh(shown.marked);
    report({ count: shown.marked.length, standing });
    tellPopups();
  }

  function noteSeen(id: number): void {
    if (seenIds.has(id)) return;
    seenIds.add(id);
    draw();
  }

  function open(id: number): void {
    const marked = shown.marked.find((each) => each.id === id);
    if (!marked) return;
    noteOpened(id);
    if (!document.hasFocus()) window.focus();
    card.open(marked, { focus: true });
  }

  function markAsked(marked: MarkedPassage): void {
    const own = shown.marked.filter((each) => !asked.includes(each));
    asked = [marked];
    show({ ...shown, marked: own }, 'on');
  }

  function point(id: number | undefined): void {
    pointedId = id;
    draw();
  }

  function follow(changed: Settings): void {
    settings = changed;
    read(changed);
  }

  function followStored(): void {
    loadSettings().then(guard(follow), guard(rethrow));
  }

  watchSettings(guard(follow), signal);
  // A page that comes back as it was left has missed what was switched meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && followStored(), { signal });
  followStored();
}
