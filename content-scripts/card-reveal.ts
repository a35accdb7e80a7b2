import { scrollerAround } from './scroller.js';

const stillMs = 60;
const patienceMs = 1500;

/** Scrolls the range into view, and resolves once the page has come to rest (or after a second and a half). */
export async function reveal(range: Range): Promise<void> {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = elementOf(range.startContainer);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  await untilStill(range);
  const scroller = scrollerAround(range.startContainer);
  const seen = scroller?.box() ?? { top: 0, height: innerHeight };
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= seen.top && bottom <= seen.top + seen.height) return;
  // The element is taller than what is seen of it, and its middle is not where the passage is.
  (scroller?.element ?? window).scrollBy({ top: top - seen.top - seen.height / 3, behavior });
  await untilStill(range);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

async function untilStill(range: Range): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  let last = Number.NaN;
  for (let still = 0; still < 2 && performance.now() < giveUpAt; ) {
    await new Promise((resolve) => setTimeout(resolve, stillMs));
    const { top } = range.getBoundingClientRect();
    still = top === last ? still + 1 : 0;
    last = top;
  }
}
