import { useEffect, useState } from 'preact/hooks';
import { atMoment } from '../src/browser/at-moment.js';

/** The time now (milliseconds since 1970). The component is drawn again once the moment has come. */
export function useNow(momentMs: number): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    const left = new AbortController();
    atMoment(() => redraw(momentMs), left.signal)(momentMs);
    return () => left.abort();
  }, [momentMs]);
  return Date.now();
}
