// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../content-scripts/watch-page.js';
import type { Block } from '../../src/article/block.js';
import { readArticle } from '../../src/article/read-article.js';

const PARAGRAPHS = 300;

let end: AbortController;
let seen: (readonly Block[])[];

const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const paragraph = (index: number) => document.querySelectorAll('p')[index]!;
const nodesOf = (blocks: readonly Block[]) => blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Goes on until the first reading is done, and gives the number of slices that it still took. */
async function untilRead(): Promise<number> {
  for (let slices = 0; slices < 5000; slices++) {
    if (seen.length > 0) return slices;
    await pass(1);
  }
  return expect.unreachable('it is never read');
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let now = 0;
  // So slow a machine that each step is a slice of its own.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  Element.prototype.checkVisibility = () => true;
  end = new AbortController();
  seen = [];
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => `<p>Number <b>${index}</b></p>`);
  document.body.innerHTML = `<main>${paragraphs.join('')}</main><aside></aside>`;
  watchPage({ onBlocks: (blocks) => seen.push(blocks), guard: (work) => work, signal: end.signal });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a long page', () => {
  it('has its turn many times while it is read, and comes out in order', async () => {
    expect(seen).toEqual([]);
    expect(await untilRead()).toBeGreaterThan(10);
    expect(textsOf(seen[0]!)).toEqual(textsOf(readArticle(document)));
  });

  it.each<[what: string, change: (step: number) => void]>([
    ['new text in what was read', () => paragraph(0).replaceChildren('Other')],
    ['new text in what is still to be read', () => paragraph(PARAGRAPHS - 1).replaceChildren('Other')],
    [
      'a new paragraph at every slice',
      (step) => paragraph(step % 9).insertAdjacentHTML('afterend', '<p>New</p>'),
    ],
    ['a paragraph that goes at every slice', (step) => paragraph((step * 7) % 100).remove()],
    ['what is moved to the front', () => document.querySelector('main')!.prepend(paragraph(PARAGRAPHS - 1))],
    ['what is moved to the end at every slice', () => document.querySelector('main')!.append(paragraph(0))],
    ['a word that is moved into a later paragraph', () => paragraph(250).append(paragraph(0).lastChild!)],
    ['a part that is hidden', () => paragraph(3).setAttribute('hidden', '')],
  ])('is read as it is in the end after %s while it is read', async (_, change) => {
    for (let step = 0; step < 50; step++) {
      await pass(1);
      if (seen.length === 0) change(step);
    }
    await untilRead();
    for (const blocks of seen) expect(new Set(nodesOf(blocks)).size).toBe(nodesOf(blocks).length);
    await pass(20_000);
    expect(textsOf(seen.at(-1)!)).toEqual(textsOf(readArticle(document)));
    expect(nodesOf(seen.at(-1)!)).toEqual(nodesOf(readArticle(document)));
  });

  it('is read at last while it never comes to rest', async () => {
    for (let tick = 0; tick < 3000; tick++) {
      paragraph(tick % PARAGRAPHS).textContent = `Change ${tick}`;
      await pass(1);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.every((blocks) => blocks.length === PARAGRAPHS)).toBe(true);
  });

  it('is read no further after the end', async () => {
    await pass(2);
    end.abort();
    await pass(20_000);
    expect(seen).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
