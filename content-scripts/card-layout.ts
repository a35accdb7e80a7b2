import type { Box } from './card-place.js';

/** Calls, at most once a frame, when the page scrolls, is resized, zoomed or pinched, until the signal aborts. */
export function watchLayout(place: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const placeInFrame = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      place();
    });
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', placeInFrame, listening);
  window.addEventListener('resize', placeInFrame, listening);
  visualViewport?.addEventListener('scroll', placeInFrame, listening);
  visualViewport?.addEventListener('resize', placeInFrame, listening);
  const observer = new ResizeObserver(placeInFrame);
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The part of the page on the screen, in the coordinates of client rects: less than the window where pinched. */
export function seenViewport(): Box {
  if (visualViewport === null) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { left: offsetLeft, top: offsetTop, width, height };
}

/** Whether any of the line is within the box, from top to bottom. */
export function isSeen(line: Box, within: Box): boolean {
  return line.top + line.height > within.top && line.top < within.top + within.height;
}
