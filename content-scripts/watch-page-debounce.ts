type Options = {
  /** Runs when so long has passed without a call … */
  readonly quietMs: number;
  /** … or so long since the first call that has not been answered. */
  readonly longestMs: number;
  readonly run: () => void;
  readonly signal: AbortSignal;
};

/** Makes one run out of many calls in a row. */
export function createDebounce({ quietMs, longestMs, run, signal }: Options): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstCallAt: number | undefined;

  const fire = () => {
    firstCallAt = undefined;
    run();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    firstCallAt ??= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(quietMs, firstCallAt + longestMs - now)));
  };
}
