import type { Guard } from './page-guard.js';
import { isCleared, type Marks, NO_MARKS, paint } from './paint.js';

/** For how long marks that the page has cleared may be missing. */
const lookAgainMs = 1000;

type Options = { onLook(): void; readonly guard: Guard; readonly signal: AbortSignal };

/**
 * Paints marks and keeps them painted until the signal aborts: a page may clear all highlights where it means its own,
 * and nothing tells of it. Looks only while there are marks. `onLook` is called before each look.
 */
export function createPainter({ onLook, guard, signal }: Options) {
  let timer: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    paint(NO_MARKS);
  });
  return (marks: Marks): void => {
    clearInterval(timer);
    timer = undefined;
    paint(marks);
    if (marks.size === 0) return;
    timer = setInterval(
      guard(() => {
        onLook();
        if (!signal.aborted && isCleared(marks)) paint(marks);
      }),
      lookAgainMs,
    );
  };
}
