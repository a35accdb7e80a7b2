/** The longest wait that a timer can hold. */
const longestMs = 2 ** 31 - 1;

/**
 * Runs the task once a moment (milliseconds since 1970) has come; each call of the returned function replaces the moment,
 * and one that is over or 0 stands for none. A computer that sleeps stops its timers but not the clock on the wall, so
 * the clock is looked at again whenever the page is shown.
 */
export function atMoment(task: () => void, signal: AbortSignal): (momentMs: number) => void {
  let waiting: AbortController | undefined;

  function wait(momentMs: number): void {
    waiting?.abort();
    waiting = undefined;
    const leftMs = momentMs - Date.now();
    if (leftMs <= 0 || signal.aborted) return;
    const own = new AbortController();
    waiting = own;
    const look = () => {
      if (Date.now() < momentMs) return wait(momentMs);
      own.abort();
      task();
    };
    const timer = setTimeout(look, Math.min(leftMs, longestMs));
    own.signal.addEventListener('abort', () => clearTimeout(timer));
    document.addEventListener('visibilitychange', look, { signal: own.signal });
  }

  signal.addEventListener('abort', () => waiting?.abort());
  return wait;
}
