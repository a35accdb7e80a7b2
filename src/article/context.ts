/** What an element needs to know of those around it, as bits. */
export type Context = number;

export const NO_CONTEXT: Context = 0;
const IN_HEADING = 1;
const IN_SECTION = 2;
const IN_PAGE_FRAME = 4;

const SECTIONS = new Set(['article', 'main', 'section', 'aside']);

/** The context of what stands inside the element. */
export function contextInside(element: Element, around: Context): Context {
  const tag = element.localName;
  const role = element.getAttribute('role');
  if (SECTIONS.has(tag) || role === 'main' || role === 'article') return (around & IN_HEADING) | IN_SECTION;
  if (/^h[1-6]$/.test(tag) || role === 'heading') return around | IN_HEADING;
  const isBanner = role === 'banner' || (tag === 'header' && !(around & IN_SECTION));
  return isBanner || tag === 'footer' || role === 'contentinfo' ? around | IN_PAGE_FRAME : around;
}

export function isHeading(context: Context): boolean {
  return (context & IN_HEADING) !== 0;
}

/** Lists in a footer or in the page's own header lead elsewhere. An article's header is its own. */
export function isListless(context: Context): boolean {
  return (context & IN_PAGE_FRAME) !== 0;
}
