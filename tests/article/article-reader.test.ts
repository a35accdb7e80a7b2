// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/article/article-reader.js';
import type { Block } from '../../src/article/block.js';

const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="top"><p>One</p><p id="two">Two <b>bold</b></p></div>
    <section><ul><li>Three</li><li>Four</li></ul><details><summary>More</summary><p>Five</p></details></section>`;
});

describe('a reader that reads again', () => {
  it.each<[what: string, change: () => Node, texts: string[], kept: number]>([
    ['nothing that changed', () => document.body, ['One', 'Two bold', 'Three', 'Four', 'More'], 5],
    [
      'changed text',
      () => {
        const text = find('b').firstChild as Text;
        text.data = 'plain';
        return text;
      },
      ['One', 'Two plain', 'Three', 'Four', 'More'],
      4,
    ],
    [
      'a new paragraph in its place',
      () => {
        find('#two').insertAdjacentHTML('beforebegin', '<p>New</p>');
        return find('#top');
      },
      ['One', 'New', 'Two bold', 'Three', 'Four', 'More'],
      5,
    ],
    [
      'what was removed',
      () => {
        find('ul').remove();
        return find('section');
      },
      ['One', 'Two bold', 'More'],
      3,
    ],
    [
      'what was moved',
      () => {
        document.body.prepend(find('section'));
        return document.body;
      },
      ['Three', 'Four', 'More', 'One', 'Two bold'],
      5,
    ],
    [
      'what was hidden',
      () => {
        find('#top').hidden = true;
        return find('#top');
      },
      ['Three', 'Four', 'More'],
      3,
    ],
    [
      'what was unfolded',
      () => {
        find('details').setAttribute('open', '');
        return find('details');
      },
      ['One', 'Two bold', 'Three', 'Four', 'More', 'Five'],
      5,
    ],
    [
      'another page in its place',
      () => {
        document.body.innerHTML = '<h1>Next</h1>';
        return document.body;
      },
      ['Next'],
      0,
    ],
  ])('sees %s and keeps the other blocks as they are', (_, change, texts, kept) => {
    const reader = createArticleReader(document);
    const before = reader.read();
    reader.forget([change()]);
    const after = reader.read();
    expect(textsOf(after)).toEqual(texts);
    expect(after.filter((block) => before.includes(block))).toHaveLength(kept);
  });

  it('reads a heading as text once it is moved out of the heading', () => {
    document.body.innerHTML = '<h1><div id="in">Head</div></h1>';
    const reader = createArticleReader(document);
    expect(reader.read()[0]!.kind).toBe('heading');
    document.body.append(find('#in'));
    reader.forget([document.body, find('h1')]);
    expect(reader.read()[0]!.kind).toBe('text');
  });

  it('asks anew what is hidden, without being told of a change', () => {
    const hidden = new Set<Element>();
    const reader = createArticleReader(document, { isHidden: (element) => hidden.has(element) });
    const before = reader.read();
    hidden.add(find('b')).add(find('li'));
    expect(textsOf(reader.read())).toEqual(['One', 'Two', 'Four', 'More']);
    hidden.clear();
    expect(textsOf(reader.read())).toEqual(textsOf(before));
  });

  it('sees what is slotted into a component, and what no longer is', () => {
    document.body.innerHTML = '<x-story><p>One</p><p>Two</p></x-story>';
    const story = find('x-story');
    story.attachShadow({ mode: 'open' }).innerHTML =
      '<div><slot></slot></div><section><slot name="aside"></slot></section>';
    const reader = createArticleReader(document);
    expect(textsOf(reader.read())).toEqual(['One', 'Two']);

    find('p').slot = 'aside';
    reader.forget([find('p')]);
    expect(textsOf(reader.read())).toEqual(['Two', 'One']);

    find('p').remove();
    reader.forget([story]);
    expect(textsOf(reader.read())).toEqual(['Two']);
  });

  it('names the shadow roots on its way, and where one could still come', () => {
    document.body.innerHTML = '<x-ready></x-ready><x-later>Text</x-later><div></div>';
    const root = find('x-ready').attachShadow({ mode: 'open' });
    const roots: ShadowRoot[] = [];
    const hosts: string[] = [];
    createArticleReader(document, {
      onShadowRoot: (found) => roots.push(found),
      onPossibleHost: ({ localName }) => hosts.push(localName),
    }).read();
    expect(roots).toEqual([root]);
    expect(hosts).toEqual(['html', 'body', 'x-later', 'div']);
  });
});
