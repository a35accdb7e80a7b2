import type { Settings } from '../src/browser/settings.js';
import type { MarkedPassage } from './marked-passage.js';
import { createDetection } from './page-detection.js';
import { filterPassage } from './page-filter.js';
import type { Guard } from './page-guard.js';
import { createMarker } from './page-marks.js';
import { watchPage } from './watch-page.js';

/** What the page shows now, and how many passages settings keep from it. */
export type Shown = { readonly marked: readonly MarkedPassage[]; readonly hidden: number };

type Options = {
  readonly settings: Settings;
  onShown(shown: Shown): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/**
 * Reads the page and follows its changes until the signal aborts. Call the returned function with changed settings: what
 * was found is filtered anew, not searched anew.
 */
export function startSession({ settings, onShown, guard, signal }: Options): (settings: Settings) => void {
  const detect = createDetection();
  const mark = createMarker();
  let found: readonly MarkedPassage[] = [];
  let wanted = settings;

  function show(): void {
    const marked = found.flatMap((each) => {
      const passage = filterPassage(each.passage, wanted);
      return passage ? { ...each, passage } : [];
    });
    onShown({ marked, hidden: found.length - marked.length });
  }

  watchPage({
    guard,
    signal,
    onBlocks(blocks) {
      found = mark(detect(blocks), blocks);
      show();
    },
  });
  return (changed) => {
    wanted = changed;
    show();
  };
}
