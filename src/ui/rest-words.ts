import type { Settings } from '../browser/setting-declarations.js';
import { standingOf } from '../browser/standing.js';
import type { MessageKey } from '../words/messages.js';

type RestSettings = Pick<Settings, 'on' | 'sitesOff' | 'pausedUntil'>;

/** The text that says why a site's pages are not read at a moment (milliseconds since 1970); nothing where they are. */
export function restWords(settings: RestSettings, site: string, nowMs: number): MessageKey | undefined {
  if (!settings.on) return 'popup_off';
  const standing = standingOf(settings, site, nowMs);
  if (standing === 'off') return 'popup_site_off';
  return standing === 'paused' ? 'popup_paused' : undefined;
}
