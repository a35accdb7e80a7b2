import { expect, test } from 'vitest';
import { createFrameWalk } from '../../src/browser/walk-frames.js';
import type { Direction, StepWish } from '../../src/messages.js';
import { fakeArea } from './fake-area.js';

/** A tab whose frames have so many passages, by frame id; `at` is where each frame's own walk stands. */
function tab(frames: Record<number, number>, area = fakeArea()) {
  const at: Record<number, number | undefined> = {};
  const visited: string[] = [];
  /** What the background has counted: it need not have heard yet that a frame is gone. */
  const counts = { ...frames };
  let toldNone = 0;

  async function step(_: number, frame: number, { direction, from, wrapped }: StepWish): Promise<boolean> {
    const count = frames[frame];
    if (count === undefined) throw new Error('no receiver');
    const first = direction === 'next' ? 1 : count;
    const before = at[frame] ?? (direction === 'next' ? 0 : count + 1);
    const now = from === 'edge' ? first : before + (direction === 'next' ? 1 : -1);
    if (now < 1 || now > count) return false;
    at[frame] = now;
    visited.push(`${frame}:${now}${wrapped ? ` (${wrapped.at} of ${wrapped.count})` : ''}`);
    return true;
  }

  const walk = createFrameWalk({
    area,
    step,
    countsOf: async () => counts,
    tellNone: async () => void toldNone++,
  });
  async function go(...directions: Direction[]): Promise<string[]> {
    for (const direction of directions) await walk.go(1, direction);
    return visited;
  }
  return { go, area, frames, toldNone: () => toldNone, walk };
}

test('next goes through the page, then through its frames, and then starts again and says so', async () => {
  const { go } = tab({ 0: 2, 7: 1, 9: 1 });
  const visited = await go('next', 'next', 'next', 'next', 'next');
  expect(visited).toEqual(['0:1', '0:2', '7:1', '9:1', '0:1 (1 of 4)']);
});

test('previous goes the same way back, and starts again from the end', async () => {
  const { go } = tab({ 0: 2, 7: 2 });
  const visited = await go('next', 'next', 'next', 'previous', 'previous', 'previous');
  expect(visited).toEqual(['0:1', '0:2', '7:1', '0:2', '0:1', '7:2 (4 of 4)']);
});

test('a single frame starts again from its own end', async () => {
  const { go } = tab({ 0: 2 });
  expect(await go('next', 'next', 'next')).toEqual(['0:1', '0:2', '0:1 (1 of 2)']);
});

test('a page whose passages are all in one frame leads there', async () => {
  const { go } = tab({ 7: 1 });
  expect(await go('next')).toEqual(['7:1']);
});

test('the walk goes on where it was after the background was stopped', async () => {
  const area = fakeArea();
  await tab({ 0: 1, 7: 2 }, area).go('next', 'next');
  expect(await tab({ 0: 1, 7: 2 }, area).go('next')).toEqual(['7:1']);
});

test('a frame that is gone is passed by', async () => {
  const { go, frames } = tab({ 0: 1, 7: 1, 9: 1 });
  await go('next');
  delete frames[7];
  expect(await go('next')).toEqual(['0:1', '9:1']);
});

test('without any passage the page says so', async () => {
  const { go, toldNone } = tab({});
  expect(await go('next')).toEqual([]);
  expect(toldNone()).toBe(1);
});

test('a closed tab leaves nothing behind', async () => {
  const { go, walk, area } = tab({ 0: 1 });
  await go('next');
  await walk.forget(1);
  expect(area.stored).toEqual({});
});
