export type Guard = <A extends unknown[]>(work: (...args: A) => void) => (...args: A) => void;

/** Wraps what the browser calls: nothing runs after the end, and an error in it brings the end and is thrown no further. */
export function createGuard(end: AbortController, onError: (error: unknown) => void): Guard {
  return (work) =>
    (...args) => {
      if (end.signal.aborted) return;
      try {
        work(...args);
      } catch (error) {
        end.abort();
        onError(error);
      }
    };
}

/** For promises: `promise.then(guard(goOn), guard(rethrow))` brings the end at their failures, too. */
export function rethrow(error: unknown): never {
  throw error;
}
