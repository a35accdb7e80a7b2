import { endOfDay } from '../src/browser/end-of-day.js';
import { useSay } from '../src/ui/say.js';
import type { AppProps } from './app-props.js';

const hourMs = 60 * 60 * 1000;

/** Pauses everything for a while; during a pause, its end and the way out of it. */
export function PauseRow({ settings, nowMs, change }: Pick<AppProps, 'settings' | 'nowMs' | 'change'>) {
  const say = useSay();
  if (!settings.on) return null;
  const pauseUntil = (momentMs: number) => void change('pausedUntil', () => momentMs);
  if (nowMs < settings.pausedUntil)
    return (
      <div class="pause paused" role="status">
        <strong>{say('popup_paused_until', { time: timeText(settings.pausedUntil, say.locale) })}</strong>
        <button type="button" onClick={() => pauseUntil(0)}>
          {say('popup_resume')}
        </button>
      </div>
    );
  return (
    <fieldset class="pause">
      <legend>{say('popup_pause')}</legend>
      <button type="button" onClick={() => pauseUntil(Date.now() + hourMs)}>
        {say('popup_pause_hour')}
      </button>
      <button type="button" onClick={() => pauseUntil(endOfDay(Date.now()))}>
        {say('popup_pause_today')}
      </button>
    </fieldset>
  );
}

function timeText(momentMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(momentMs);
}
