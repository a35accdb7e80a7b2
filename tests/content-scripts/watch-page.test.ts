// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../content-scripts/watch-page.js';
import type { Block } from '../../src/article/block.js';

let end: AbortController;
let seen: (readonly Block[])[];

function watch(): void {
  watchPage({ onBlocks: (blocks) => seen.push(blocks), guard: (work) => work, signal: end.signal });
}

const latest = () => seen.at(-1)!.map(({ text }) => text);
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // jsdom has no layout: here, a class stands for what style sheets hide.
  Element.prototype.checkVisibility = function () {
    return this.closest('.gone') === null;
  };
  end = new AbortController();
  seen = [];
  document.body.className = '';
  document.body.innerHTML = '<main><p>One</p><p>Two</p></main><aside></aside>';
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a watched page', () => {
  it('is read at once', () => {
    watch();
    expect(latest()).toEqual(['One', 'Two']);
  });

  it.each<[what: string, change: () => void, texts: string[]]>([
    [
      'a paragraph that comes late',
      () => find('main').insertAdjacentHTML('beforeend', '<p>New</p>'),
      ['One', 'Two', 'New'],
    ],
    ['a paragraph that goes', () => find('p').remove(), ['Two']],
    ['a changed word', () => (find('p').firstChild as Text).replaceData(0, 3, 'Other'), ['Other', 'Two']],
    ['a part that is hidden', () => find('p').setAttribute('hidden', ''), ['Two']],
    ['a part that a style sheet hides', () => find('main').classList.add('gone'), []],
    ['a place that was empty before', () => find('aside').append('Three'), ['One', 'Two', 'Three']],
    [
      'the next page of a single-page site',
      () => document.body.replaceChildren(document.createElement('h1'), 'Next'),
      ['Next'],
    ],
  ])('is read again, once it is quiet, after %s', async (_, change, texts) => {
    watch();
    change();
    await pass(200);
    expect(seen).toHaveLength(1);
    await pass(100);
    expect(latest()).toEqual(texts);
    expect(seen).toHaveLength(2);
  });

  it('keeps the blocks that did not change', async () => {
    watch();
    find('main').insertAdjacentHTML('afterbegin', '<p>New</p>');
    await pass(300);
    expect(seen[1]!.slice(1)).toEqual([...seen[0]!]);
    expect(seen[1]![1]).toBe(seen[0]![0]);
  });

  it('says nothing where a change leaves the text as it was', async () => {
    watch();
    find('main').append(document.createElement('img'));
    find('main').className = 'wide';
    await pass(2000);
    expect(seen).toHaveLength(1);
  });

  it('is read at least every second while it never comes to rest', async () => {
    watch();
    for (let tick = 0; tick < 12; tick++) {
      find('main').insertAdjacentHTML('beforeend', `<p>${tick}</p>`);
      await pass(100);
    }
    expect(seen).toHaveLength(2);
  });

  it('is followed into shadow roots, also one attached after it was read', async () => {
    watch();
    const root = find('aside').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Three</p>';
    await pass(2000);
    expect(latest()).toEqual(['One', 'Two', 'Three']);
    root.innerHTML = '<p>Four</p>';
    await pass(300);
    expect(latest()).toEqual(['One', 'Two', 'Four']);
  });

  it('is followed into a shadow root attached to what was full of text when it was read', async () => {
    watch();
    find('main').attachShadow({ mode: 'open' }).innerHTML = '<p>Three</p><slot></slot>';
    await pass(2000);
    expect(latest()).toEqual(['Three', 'One', 'Two']);
  });

  it('is looked at again when it comes back from the cache', async () => {
    watch();
    Element.prototype.checkVisibility = () => false;
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(300);
    expect(latest()).toEqual([]);
  });

  it.each(['transitionend', 'animationend'])(
    'is looked at again when something has faded in: %s',
    async (type) => {
      find('main').classList.add('gone');
      watch();
      await pass(5000);
      Element.prototype.checkVisibility = () => true;
      find('p').dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { propertyName: 'opacity' }));
      await pass(300);
      expect(latest()).toEqual(['One', 'Two']);
    },
  );

  it('is not looked at for every colour that has changed', async () => {
    find('main').classList.add('gone');
    watch();
    await pass(5000);
    Element.prototype.checkVisibility = () => true;
    find('p').dispatchEvent(
      Object.assign(new Event('transitionend', { bubbles: true }), { propertyName: 'color' }),
    );
    await pass(300);
    expect(latest()).toEqual([]);
  });

  it('is left alone after the end', async () => {
    watch();
    find('p').remove();
    end.abort();
    find('main').remove();
    await pass(20_000);
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
