// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { createArticleReader } from '../../src/article/article-reader.js';
import type { Block } from '../../src/article/block.js';
import { readArticle } from '../../src/article/read-article.js';
import { toRange } from '../../src/article/to-range.js';
import { property } from './run-property.js';

type Tree = { readonly tag: string; readonly inside: readonly (Tree | string)[]; readonly isHost: boolean };

const TAGS =
  'p div span b a br li ul section article h2 blockquote td table details summary my-part slot i'.split(' ');
const text = fc.string({ unit: fc.constantFrom(...'ab \n\t\u00a0é\u200b.😀') });
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    inside: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('tree')), { maxLength: 4 }),
    isHost: fc.boolean(),
  }),
}));

function build({ tag, inside, isHost }: Tree): Element {
  const element = document.createElement(tag);
  const parent =
    isHost && (tag === 'div' || tag.includes('-')) ? element.attachShadow({ mode: 'open' }) : element;
  parent.append(...inside.map((each) => (typeof each === 'string' ? each : build(each))));
  return element;
}

function expectWayBack(block: Block): void {
  for (const { node, start, from, length } of block.pieces) {
    const own = node.data.slice(from, from + length);
    expect(block.text.slice(start, start + length)).toBe(own.replace(/[\t\n\r\f]/g, ' '));
    expect(toRange(block, start, start + length).toString()).toBe(own);
  }
}

describe('For any tree of elements', () => {
  property('what is read is what the way back leads to', tree, (made) => {
    document.body.replaceChildren(build(made));
    readArticle(document).forEach(expectWayBack);
  });

  property(
    'a reader that is told what changed reads what a new one would',
    fc.tuple(tree, tree, fc.nat()),
    ([before, added, at]) => {
      document.body.replaceChildren(build(before));
      const reader = createArticleReader(document);
      reader.read();
      const elements = [...document.body.querySelectorAll('*')];
      const place = elements[at % elements.length] ?? document.body;
      place.append(build(added));
      reader.forget([place]);
      const texts = (blocks: readonly Block[]) => blocks.map((block) => block.text);
      expect(texts(reader.read())).toEqual(texts(readArticle(document)));
    },
  );
});
