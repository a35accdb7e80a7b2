import type { Steps } from '../engine/steps.js';
import { type Context, contextInside, isHeading } from './context.js';
import { contentOf, isElement, isText, type Root } from './flat-tree.js';
import { standingOf } from './standing.js';
import type { Stretch, TextPlace } from './stretch.js';
import { isInline } from './tags.js';

/** What was read in one block-level element. Its outcome depends on nothing else, so it stays until something in it changes. */
export type Section = {
  readonly root: Root;
  readonly context: Context;
  readonly parts: readonly (Stretch | Section)[];
};

export type SectionReading = {
  readonly sections: WeakMap<Element, Section>;
  /** Called with every open shadow root on the way. */
  onShadowRoot(root: ShadowRoot): void;
  /** Called with every element on the way that has none: a script may attach one later. */
  onPossibleHost(element: Element): void;
  /** So many elements were read until now. */
  elements: number;
};

/** So many elements are read between two rests. */
const STRETCH = 10;

type Place = Pick<Section, 'root' | 'context'>;

type OpenStretch = Omit<Stretch, 'places'> & { readonly places: TextPlace[] };

/** A section on its way: text goes into the open stretch of its own tree, since a range cannot leave its tree. */
type Draft = {
  readonly container: Element;
  readonly parts: (Stretch | Section)[];
  readonly open: Map<Root, OpenStretch>;
  lineBreaks: number;
};

/** Reads a block-level element, taking over the sections that are known. A change at a rest may be read or not: forget it. */
export function* readSection(container: Element, place: Place, reading: SectionReading): Steps<Section> {
  const known = reading.sections.get(container);
  if (known && known.root === place.root && known.context === place.context) return known;
  const draft: Draft = { container, parts: [], open: new Map(), lineBreaks: 0 };
  yield* readInside(container, place);
  const section = { ...place, parts: draft.parts };
  reading.sections.set(container, section);
  return section;

  function* readInside(parent: Element, { root, context }: Place): Steps<void> {
    const { shadowRoot } = parent;
    if (shadowRoot) reading.onShadowRoot(shadowRoot);
    else reading.onPossibleHost(parent);
    const content = contentOf(parent, root);
    const inside: Place = { root: content.root, context: contextInside(parent, context) };
    for (const node of content.nodes) {
      if (isText(node)) addText(node, parent, inside, draft);
      else if (isElement(node)) yield* addElement(node, inside);
    }
    if (shadowRoot) draft.open.delete(shadowRoot);
  }

  function* addElement(element: Element, place: Place): Steps<void> {
    reading.elements += 1;
    if (reading.elements % STRETCH === 0) yield;
    const standing = standingOf(element, place.context);
    if (standing === 'hidden') return;
    if (element.localName === 'br') addLineBreak(draft);
    else if (!isInline(element)) {
      close(draft);
      if (standing === 'read') draft.parts.push(yield* readSection(element, place, reading));
    } else if (standing === 'read') yield* readInside(element, place);
  }
}

function addText(node: Text, parent: Element, place: Place, draft: Draft): void {
  const isBlank = !/\S/.test(node.data);
  const open = draft.open.get(place.root);
  if (isBlank && !open) return;
  const stretch = open ?? openStretch(place, draft);
  stretch.places.push({ node, parent, onNewLine: draft.lineBreaks > 0 });
  if (!isBlank) draft.lineBreaks = 0;
}

function openStretch({ root, context }: Place, draft: Draft): OpenStretch {
  const kind = isHeading(context) ? 'heading' : 'text';
  const stretch: OpenStretch = { kind, root, container: draft.container, places: [] };
  draft.open.set(root, stretch);
  draft.parts.push(stretch);
  return stretch;
}

/** One line break is a space; two in a row are the paragraph's end of older pages. */
function addLineBreak(draft: Draft): void {
  const before = draft.lineBreaks;
  if (before > 0) close(draft);
  draft.lineBreaks = before + 1;
}

function close(draft: Draft): void {
  draft.open.clear();
  draft.lineBreaks = 0;
}
