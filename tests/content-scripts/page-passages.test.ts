// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDetection } from '../../content-scripts/page-detection.js';
import { createPassageFinder } from '../../content-scripts/page-passages.js';
import { createArticleReader } from '../../src/article/article-reader.js';
import type { Block } from '../../src/article/block.js';
import { briefingsIn } from '../../src/claims/load.js';
import type { Passage } from '../../src/engine/passage.js';
import { finish } from '../../src/engine/steps.js';

const account =
  'Zelenskiy said that Lukashenka apologized to him by phone for the missiles fired from Belarus.';
const filler = 'The ferry company apologised for the cancelled crossing.';

let end: AbortController;
let found: string[][];
let find: (blocks: readonly Block[]) => void;
let reader: ReturnType<typeof createArticleReader>;

const paragraph = (index: number) => document.querySelectorAll('p')[index]!;
const pass = () => vi.advanceTimersByTimeAsync(1);
const read = (...changed: Node[]) => {
  reader.forget(changed);
  find(reader.read());
};

async function untilQuiet(): Promise<void> {
  for (let slices = 0; slices < 5000 && vi.getTimerCount() > 0; slices++) await pass();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let now = 0;
  // So slow a machine that each step is a slice of its own.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  document.body.innerHTML = `<p>${account}</p><p>${filler}</p>`;
  reader = createArticleReader(document);
  end = new AbortController();
  found = [];
  const detect = createDetection({
    ask: async (languages) => briefingsIn(languages),
    goThrough: (steps, onDone) => {
      finish(steps);
      onDone();
    },
    onLearned: () => find(reader.read()),
    onFailure: (error) => expect.unreachable(String(error)),
  });
  const onFound = (passages: readonly Passage[], blocks: readonly Block[]) =>
    void found.push(passages.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)));
  find = createPassageFinder({ detect, onFound, guard: (work) => work, signal: end.signal });
  read();
  await untilQuiet();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('passages found in slices', () => {
  it('come after the page has had its turn many times', async () => {
    expect(found.at(-1)).toEqual([account]);
    found = [];
    paragraph(1).textContent = 'Another paragraph.';
    read(paragraph(1));
    await pass();
    expect(found).toEqual([]);
    await untilQuiet();
    expect(found).toEqual([[account]]);
  });

  it('are not where their text was changed meanwhile, and are there again when it was read', async () => {
    found = [];
    paragraph(1).textContent = 'Another paragraph.';
    read(paragraph(1));
    await pass();
    const text = paragraph(0).firstChild as Text;
    text.data = `Today: ${account}`;
    await untilQuiet();
    expect(found).toEqual([[]]);
    read(text);
    await untilQuiet();
    expect(found).toHaveLength(2);
    expect(found.at(-1)!.join()).toContain(account);
  });

  it('are found once each where the page changed several times meanwhile', async () => {
    found = [];
    for (let change = 0; change < 5; change++) {
      paragraph(1).insertAdjacentHTML('afterend', `<p>Paragraph ${change}.</p>`);
      read(document.body);
      await pass();
    }
    await untilQuiet();
    // The first reading ends, and then the last one is done: those between are left out.
    expect(found).toEqual([[account], [account]]);
  });

  it('are found on a page that never stops changing', async () => {
    found = [];
    for (let change = 0; change < 200; change++) {
      paragraph(1).textContent = `Change ${change}.`;
      read(paragraph(1));
      await pass();
    }
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((each) => each.join() === account)).toBe(true);
  });

  it('come no more when the reading has ended', async () => {
    found = [];
    paragraph(1).textContent = 'Another paragraph.';
    read(paragraph(1));
    await pass();
    end.abort();
    await untilQuiet();
    expect(found).toEqual([]);
  });
});
