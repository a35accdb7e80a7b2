import type { Settings } from './setting-declarations.js';
import { isSiteOn } from './site.js';

/** What Rejoinder does on a page now: it reads, it was switched off (everywhere or on the site), or it is paused. */
export type Standing = 'on' | 'off' | 'paused';

/** The standing on a site at a moment (milliseconds since 1970). What is off stays off after a pause. */
export function standingOf(
  settings: Pick<Settings, 'on' | 'sitesOff' | 'pausedUntil'>,
  site: string,
  nowMs: number,
): Standing {
  if (!isSiteOn(settings, site)) return 'off';
  return nowMs < settings.pausedUntil ? 'paused' : 'on';
}
