const stillMs = 60;
const patienceMs = 1500;

/** Scrolls the range into view, and resolves once the page has come to rest (or after a second and a half). */
export async function reveal(range: Range): Promise<void> {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = elementOf(range.startContainer);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  await untilStill(range);
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  // The element is taller than the viewport, and its middle is not where the passage is.
  scrollBy({ top: top - innerHeight / 3, behavior });
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
