// No DOM globals (`Node`, `ShadowRoot`) here: the command line has a document but not those.
const ELEMENT = 1;
const TEXT = 3;

export type Root = Document | ShadowRoot;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** The nodes that are rendered directly inside the element, in reading order, and the tree that they are in. */
export function contentOf(
  parent: Element,
  root: Root,
): { readonly nodes: readonly Node[]; readonly root: Root } {
  const { shadowRoot } = parent;
  if (shadowRoot) return { nodes: childrenOf(shadowRoot), root: shadowRoot };
  if (parent.localName === 'details' && !parent.hasAttribute('open'))
    return { nodes: summaryOf(parent), root };
  const slotted = parent.localName === 'slot' ? (parent as HTMLSlotElement).assignedNodes() : [];
  const [first] = slotted;
  // What is slotted in belongs to the tree around the component.
  return first ? { nodes: slotted, root: first.getRootNode() as Root } : { nodes: childrenOf(parent), root };
}

/** The element that the node is rendered in: its slot, its component, or its parent. Nothing where that is not open. */
export function renderedIn(node: Node): Element | undefined {
  const slot = 'assignedSlot' in node ? (node as Text | Element).assignedSlot : null;
  const parent = slot ?? node.parentNode;
  if (parent === null) return undefined;
  if (isElement(parent)) return parent;
  return 'host' in parent ? (parent as ShadowRoot).host : undefined;
}

function childrenOf(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}

function summaryOf(details: Element): Node[] {
  return childrenOf(details)
    .filter((node) => isElement(node) && node.localName === 'summary')
    .slice(0, 1);
}
