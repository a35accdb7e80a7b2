/** Wraps a callback so that its errors reach neither the page nor the reader. */
export type Guard = <A extends unknown[]>(work: (...args: A) => void) => (...args: A) => void;

/** A guard that answers an error with `undo` and a line in the console, and calls nothing once the signal is aborted. */
export function createGuard(undo: () => void, signal: AbortSignal): Guard {
  return (work) =>
    (...args) => {
      try {
        if (!signal.aborted) work(...args);
      } catch (error) {
        undo();
        console.error('Rejoinder: the card failed', error);
      }
    };
}
