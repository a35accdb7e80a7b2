/** Less than this shows mostly what is behind. */
const opaqueAlpha = 0.5;

/**
 * Whether text in this place of the page stands on a dark ground. Pages are dark or light as they please, whatever the
 * system prefers. Where no colour lies behind the text (a picture does, or nothing), its own colour tells: light text is
 * meant for a dark ground. Asks for styles only, never for layout.
 */
export function isOnDarkGround(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  for (let at = element; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') break;
    const lightness = lightnessOf(backgroundColor);
    if (lightness !== undefined) return lightness < 0.5;
  }
  return element !== null && (lightnessOf(getComputedStyle(element).color) ?? 0) > 0.5;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** How light a computed colour looks, from 0 to 1; undefined where it is rather transparent. */
export function lightnessOf(color: string): number | undefined {
  const parts = color.slice(color.search(/[( ](?=[-.\d])/)).match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.map(Number);
  if (alpha < opaqueAlpha) return undefined;
  if (color.startsWith('ok')) return first;
  if (color.startsWith('l')) return first / 100;
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  return color.startsWith('rgb') ? luma / 255 : luma;
}
