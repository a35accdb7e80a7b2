// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { toRange } from '../../src/article/to-range.js';

function attach(selector: string, html: string, within: ParentNode = document): ShadowRoot {
  const root = within.querySelector(selector)!.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

const textsOf = () => readArticle(document).map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('in shadow roots, the reader', () => {
  it('reads what a component shows, with ranges in its own tree', () => {
    document.body.innerHTML = '<p>One</p><div></div><p>Three</p>';
    const root = attach('div', '<p>Two</p>');
    const blocks = readArticle(document);
    expect(blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
    expect(blocks[1]!.root).toBe(root);
    expect(toRange(blocks[1]!, 0, 3).startContainer.getRootNode()).toBe(root);
  });

  it('reads slotted text once, where the component shows it', () => {
    document.body.innerHTML =
      '<x-story><p>Body</p><h1 slot="head">Head</h1><p slot="none">Unseen</p></x-story>';
    attach(
      'x-story',
      '<slot name="head"></slot><p>Between</p><slot></slot><slot name="other">Default</slot>',
    );
    expect(textsOf()).toEqual(['Head', 'Between', 'Body', 'Default']);
  });

  it('keeps a sentence whole around a component that slots part of it in', () => {
    document.body.innerHTML = '<p>Minsk <x-tip>never</x-tip> apologised</p>';
    attach('x-tip', '<slot></slot>');
    expect(textsOf()).toEqual(['Minsk never apologised']);
  });

  it('keeps apart what stands in different trees, since no range covers both', () => {
    document.body.innerHTML = '<p>Said on <x-time></x-time> in Minsk</p>';
    attach('x-time', '6 January');
    expect(textsOf()).toEqual(['Said on in Minsk', '6 January']);
  });

  it('follows slots through components inside components', () => {
    document.body.innerHTML = '<x-outer><p>Text</p></x-outer>';
    const outer = attach('x-outer', '<x-inner><slot></slot></x-inner>');
    attach('x-inner', '<h2>Inner</h2><slot></slot>', outer);
    expect(textsOf()).toEqual(['Inner', 'Text']);
  });

  it('leaves out what an editor or a menu inside holds', () => {
    document.body.innerHTML = '<div></div>';
    attach('div', '<nav>no</nav><p contenteditable>no</p><style>no</style><p>Yes</p>');
    expect(textsOf()).toEqual(['Yes']);
  });

  it('can be asked to read one of them alone', () => {
    document.body.innerHTML = '<p>Around</p><div></div>';
    expect(readArticle(attach('div', '<p>Inside</p>')).map(({ text }) => text)).toEqual(['Inside']);
  });
});
