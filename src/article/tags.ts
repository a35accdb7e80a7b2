/** Elements whose text is no part of an article. */
const LEFT_OUT = words(
  'head script style template noscript noembed noframes iframe frame frameset object embed audio video canvas svg math',
  'code pre kbd samp xmp listing plaintext input textarea select option optgroup datalist button label output progress',
  'meter nav menu rt rp',
);

/** Elements that do not begin a line of their own. By name, not by style, so that all readers see the same blocks. */
const INLINE = words(
  'a abbr acronym b bdi bdo big blink cite data del dfn em font i img ins map mark nobr picture q rb ruby s slot small',
  'source span strike strong sub sup time track tt u var wbr script style template noscript audio canvas svg math code kbd',
  'samp input textarea select datalist button label output progress meter rt rp',
);

/** Elements that hold running text and no blocks. */
const PHRASING_ONLY = words('p h1 h2 h3 h4 h5 h6 dt caption summary');

export function isLeftOutTag(tag: string): boolean {
  return LEFT_OUT.has(tag);
}

/** Custom elements can be either: they are inline where running text surrounds them. */
export function isInline(element: Element): boolean {
  const { localName, parentElement } = element;
  if (!localName.includes('-')) return INLINE.has(localName);
  if (parentElement && (PHRASING_ONLY.has(parentElement.localName) || INLINE.has(parentElement.localName)))
    return true;
  return hasWords(element.previousSibling) || hasWords(element.nextSibling);
}

function hasWords(sibling: Node | null): boolean {
  return sibling !== null && sibling.nodeType === 3 && /\S/.test(sibling.nodeValue ?? '');
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
