/** The other elements that can have a shadow root, where nothing else is in them. */
const POSSIBLE_HOSTS = 'article aside blockquote div footer header main nav p section span'
  .split(' ')
  .map((tag) => `${tag}:empty`)
  .join();

/**
 * The open shadow roots of components directly in this tree. To ask every element would cost as much as the whole gate:
 * asked are custom elements and those with nothing inside them.
 */
export function shadowRootsIn(tree: Document | ShadowRoot): ShadowRoot[] {
  const hosts = [...customElementsIn(tree), ...tree.querySelectorAll(POSSIBLE_HOSTS)];
  return hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function customElementsIn(tree: Document | ShadowRoot): Element[] {
  if (!('evaluate' in tree))
    return [...tree.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const found = tree.evaluate('//*[contains(local-name(), "-")]', tree, null, type);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
}
