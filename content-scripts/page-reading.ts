import type { Settings } from '../src/browser/settings.js';
import type { Standing } from '../src/browser/standing.js';
import { followStanding } from './follow-standing.js';
import type { Guard } from './page-guard.js';
import { NOTHING_SHOWN, type Shown, startSession } from './page-session.js';

type Options = {
  readonly site: string;
  onShown(shown: Shown, standing: Standing): void;
  onReworded(): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

type Reading = {
  readonly sensitivity: Settings['sensitivity'];
  readonly stop: AbortController;
  follow(settings: Settings): void;
};

/**
 * Reads the page while the settings let it and leaves it alone otherwise. Call the returned function with the settings
 * and after each change of them; the end of a pause it finds by itself.
 */
export function createReading({
  site,
  onShown,
  onReworded,
  guard,
  signal,
}: Options): (settings: Settings) => void {
  let reading: Reading | undefined;

  function read(settings: Settings): void {
    reading?.stop.abort();
    const stop = new AbortController();
    const show = (shown: Shown) => onShown(shown, 'on');
    const session = { settings, onShown: show, onReworded, guard };
    const follow = startSession({ ...session, signal: AbortSignal.any([signal, stop.signal]) });
    reading = { sensitivity: settings.sensitivity, stop, follow };
  }

  function rest(standing: Standing): void {
    reading?.stop.abort();
    reading = undefined;
    onShown(NOTHING_SHOWN, standing);
  }

  return followStanding({
    site,
    onStanding(standing, settings) {
      if (standing !== 'on') rest(standing);
      else if (reading?.sensitivity === settings.sensitivity) reading.follow(settings);
      else read(settings);
    },
    guard,
    signal,
  });
}
