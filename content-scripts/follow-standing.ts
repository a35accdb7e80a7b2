import { atMoment } from '../src/browser/at-moment.js';
import type { Settings } from '../src/browser/settings.js';
import { type Standing, standingOf } from '../src/browser/standing.js';
import type { Guard } from './page-guard.js';

type Options = {
  /** The page's site, as the switches name it. */
  readonly site: string;
  onStanding(standing: Standing, settings: Settings): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/**
 * Tells how the page stands with the settings. Call the returned function with them and after each change of them; the end
 * of a pause it finds by itself.
 */
export function followStanding({ site, onStanding, guard, signal }: Options): (settings: Settings) => void {
  let latest: Settings | undefined;
  const waitForPauseEnd = atMoment(
    guard(() => latest && follow(latest)),
    signal,
  );

  function follow(settings: Settings): void {
    latest = settings;
    waitForPauseEnd(settings.pausedUntil);
    onStanding(standingOf(settings, site, Date.now()), settings);
  }

  return follow;
}
