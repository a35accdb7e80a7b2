/** In CSS pixels of the frame's viewport. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A node of the card, read through its closed shadow root. */
export type CardNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly CardNode[];
  /** Asks the live element. The question runs in the page: it may use nothing from outside itself but its argument. */
  ask<Value, Argument extends string | number>(
    question: (element: Element, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>;
  box(): Promise<Box>;
};

/** Where an element stands; runs in the page. */
export function readBox(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

const BLOCKS = new Set([
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'header',
  'footer',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
]);
for (const tag of ['dd', 'blockquote', 'details', 'summary', 'button', 'figure', 'figcaption', 'article'])
  BLOCKS.add(tag);

/** What stands on the card, a line a block; what a closed disclosure hides is left out. */
export function visibleText(node: CardNode): string {
  return write(node)
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:])/g, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

function write(node: CardNode): string {
  if (node.tag === '') return node.text;
  if (node.tag === 'style' || 'hidden' in node.attributes || node.attributes.class === 'unseen') return '';
  const isClosed = node.tag === 'details' && !('open' in node.attributes);
  const shown = isClosed ? node.children.filter(({ tag }) => tag === 'summary') : node.children;
  // The developer tools' protocol leaves out text that is only white space.
  const text = shown.map(write).join(' ');
  return BLOCKS.has(node.tag) ? `\n${text}\n` : text;
}

/** The first node, in reading order, for which the question is true. */
export function findNode(node: CardNode, isIt: (node: CardNode) => boolean): CardNode | undefined {
  if (isIt(node)) return node;
  for (const child of node.children) {
    const found = findNode(child, isIt);
    if (found) return found;
  }
  return undefined;
}
