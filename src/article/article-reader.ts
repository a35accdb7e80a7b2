import { finish, type Steps } from '../engine/steps.js';
import type { Block } from './block.js';
import { composeBlock } from './compose-block.js';
import { NO_CONTEXT } from './context.js';
import { isElement, type Root, renderedIn } from './flat-tree.js';
import { readSection, type Section, type SectionReading } from './read-section.js';
import type { Stretch } from './stretch.js';

export type ArticleReader = {
  /** The blocks as the page now stands, in reading order. A block that has not changed is the same object as before. */
  read(): Block[];
  /** The same with rests, for a page that may change at each of them: forget what did before you read. */
  readonly slowly: {
    /** Reads ahead, so that `read` finds most of it known. */
    readAhead(): Steps<void>;
    /** The blocks as the page stood when this began; which of them are seen is asked on the way. */
    read(): Steps<Block[]>;
  };
  /** Has the surroundings of these nodes read again next time: their content or attributes changed. */
  forget(changed: Iterable<Node>): void;
};

export type ArticleReaderOptions = Partial<Omit<SectionReading, 'sections' | 'elements'>> & {
  /** Asked of every element that holds text, also of inline ones: whether the reader cannot see what is in it. */
  isHidden?(element: Element): boolean;
};

/** Reads a page again and again: each time only the sections that were forgotten, while visibility is asked anew for all. */
export function createArticleReader(
  root: Root | Element,
  { isHidden, onShadowRoot = () => {}, onPossibleHost = () => {} }: ArticleReaderOptions = {},
): ArticleReader {
  const reading: SectionReading = { sections: new WeakMap(), onShadowRoot, onPossibleHost, elements: 0 };
  const composed = new WeakMap<Stretch, { readonly hidden: string; readonly block: Block | undefined }>();

  function* readStretches(): Steps<Stretch[]> {
    const stretches: Stretch[] = [];
    for (const [top, tree] of topsOf(root))
      flatten(yield* readSection(top, { root: tree, context: NO_CONTEXT }, reading), stretches);
    return stretches;
  }

  function* readSlowly(): Steps<Block[]> {
    const isUnseen = isHidden ? remembered(isHidden) : () => false;
    const blocks: Block[] = [];
    // At once: with a rest, what is moved meanwhile could be in two places.
    for (const stretch of finish(readStretches())) {
      const block = yield* blockOf(stretch, isUnseen);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  function* blockOf(stretch: Stretch, isUnseen: (element: Element) => boolean): Steps<Block | undefined> {
    const unseen: boolean[] = [];
    for (const { parent } of stretch.places) {
      unseen.push(isUnseen(parent));
      yield;
    }
    const hidden = unseen.includes(true) ? unseen.map(Number).join('') : '';
    const known = composed.get(stretch);
    if (known?.hidden === hidden) return known.block;
    const block = composeBlock(
      stretch,
      stretch.places.filter((_, index) => !unseen[index]),
    );
    composed.set(stretch, { hidden, block });
    return block;
  }

  return {
    read: () => finish(readSlowly()),
    slowly: {
      *readAhead() {
        yield* readStretches();
      },
      read: readSlowly,
    },
    forget(changed) {
      const seen = new Set<Node>();
      for (const node of changed) forgetAround(node, reading.sections, seen);
    },
  };
}

/** The element to begin with, and the tree it is in. */
function topsOf(root: Root | Element): [Element, Root][] {
  if (isElement(root)) return [[root, root.getRootNode() as Root]];
  if ('host' in root) return [[root.host, root.host.getRootNode() as Root]];
  const isEditor = root.designMode === 'on';
  return root.documentElement && !isEditor ? [[root.documentElement, root]] : [];
}

function flatten(section: Section, into: Stretch[]): void {
  for (const part of section.parts) {
    if ('places' in part) into.push(part);
    else flatten(part, into);
  }
}

function forgetAround(node: Node, sections: WeakMap<Element, Section>, seen: Set<Node>): void {
  // What a component no longer slots in, or slots in elsewhere, has left no way to the slot it was in.
  for (const host of [node, node.parentNode])
    if (host && isElement(host) && host.shadowRoot)
      for (const slot of host.shadowRoot.querySelectorAll('slot')) forgetUp(slot);
  forgetUp('host' in node && !isElement(node) ? (node as ShadowRoot).host : node);

  function forgetUp(from: Node): void {
    for (let at: Node | undefined = from; at && !seen.has(at); at = renderedIn(at)) {
      seen.add(at);
      if (isElement(at)) sections.delete(at);
    }
  }
}

function remembered(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}
