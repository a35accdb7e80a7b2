import type { Block } from '../src/article/block.js';
import { askForBriefings } from '../src/browser/ask-for-briefings.js';
import { atMoment } from '../src/browser/at-moment.js';
import { nextReturn } from '../src/browser/is-aside-in-force.js';
import type { Settings } from '../src/browser/settings.js';
import { pageSite } from '../src/browser/site.js';
import type { Briefing } from '../src/claims/outline.js';
import type { Passage } from '../src/engine/passage.js';
import { inSlices } from './in-slices.js';
import type { MarkedPassage } from './marked-passage.js';
import { createDetection } from './page-detection.js';
import { fingerprintIn, keepDisputes, knowsDisputes } from './page-disputes.js';
import { filterPassage } from './page-filter.js';
import type { Guard } from './page-guard.js';
import { createMarker } from './page-marks.js';
import { createPassageFinder } from './page-passages.js';
import { keepMessages } from './page-say.js';
import { withSensitivity } from './page-sensitivity.js';
import { watchPage } from './watch-page.js';

/** What the page shows now, and how many passages settings keep from it. */
export type Shown = { readonly marked: readonly MarkedPassage[]; readonly hidden: number };

export const NOTHING_SHOWN: Shown = { marked: [], hidden: 0 };

type Options = {
  readonly settings: Settings;
  onShown(shown: Shown): void;
  /** The reader has chosen another language: what is open is in the old one. */
  onReworded(): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/**
 * Reads the page and follows its changes until the signal aborts. Call the returned function with changed settings: what
 * was found is filtered anew, not searched anew. Another sensitivity wants another session.
 */
export function startSession({
  settings,
  onShown,
  onReworded,
  guard,
  signal,
}: Options): (settings: Settings) => void {
  const detect = createDetection({
    ask: brief,
    goThrough: (steps, onDone) => inSlices({ steps, onDone, guard, signal }),
    onLearned: learned,
    onFailure: guard(logFailure),
  });
  const find = createPassageFinder({ detect, onFound: mark, guard, signal });
  const placed = createMarker();
  const showAgainAt = atMoment(guard(show), signal);
  let current: readonly Block[] = [];
  let found: readonly MarkedPassage[] = [];
  let wanted = settings;

  async function brief(languages: readonly string[]): Promise<readonly Briefing[]> {
    const { briefings, messages } = await askForBriefings(languages);
    keepMessages(messages);
    keepDisputes(briefings);
    return briefings.map((briefing) => withSensitivity(briefing, settings.sensitivity));
  }

  function show(): void {
    const nowMs = Date.now();
    const meeting = { site: pageSite(window), nowMs, fingerprint: fingerprintIn };
    const marked = found.flatMap((each) => {
      const passage = filterPassage(each.passage, wanted, meeting);
      return passage ? { ...each, passage } : [];
    });
    showAgainAt(found.length > 0 ? nextReturn(wanted.asides, nowMs) : 0);
    onShown({ marked, hidden: found.length - marked.length });
  }

  function mark(passages: readonly Passage[], blocks: readonly Block[]): void {
    found = placed(passages, blocks);
    show();
  }

  function read(blocks: readonly Block[]): void {
    current = blocks;
    find(blocks);
  }

  function learned(): void {
    if (!signal.aborted) read(current);
  }

  function reworded(): void {
    if (!signal.aborted) onReworded();
  }

  watchPage({ guard, signal, onBlocks: read });
  return (changed) => {
    const isOtherLanguage = changed.language !== wanted.language;
    wanted = changed;
    if (isOtherLanguage && knowsDisputes()) brief([]).then(guard(reworded), guard(logFailure));
    show();
  };
}

/** An extension that was updated or switched off meanwhile answers no more; the page goes on without marks. */
function logFailure(error: unknown): void {
  console.debug('Rejoinder:', error);
}
