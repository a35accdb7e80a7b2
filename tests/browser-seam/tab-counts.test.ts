import { expect, test } from 'vitest';
import { badgeText, badgeTitle } from '../../src/browser/badge-words.js';
import { createTabCounts } from '../../src/browser/tab-counts.js';
import { sayInEnglish } from '../words/say-in.js';
import { fakeArea } from './fake-area.js';

type Answer = number | 'silent' | 'gone';

/** Tab 1, whose frames answer as in the table; `badges` has what the badge showed, in order. */
function tab(frames: Record<number, Answer> = {}, area = fakeArea()) {
  const badges: number[] = [];
  const counts = createTabCounts({
    area,
    ask: async (_, frame) => {
      const answer = frames[frame] ?? 'gone';
      if (answer === 'gone') throw new Error('no receiver');
      return answer === 'silent' ? undefined : answer;
    },
    show: async (_, passages) => void badges.push(passages),
  });
  return { frames, area, badges, counts };
}

test('the badge is the sum over the frames', async () => {
  const { counts, badges } = tab({ 0: 4, 7: 1, 9: 2 });
  await counts.report(1, 0, 4);
  await counts.report(1, 7, 1);
  await counts.report(1, 9, 2);
  expect(badges).toEqual([4, 5, 7]);
});

test('reports of several frames at once all count', async () => {
  const { counts, badges } = tab({ 0: 4, 7: 1, 9: 2 });
  await Promise.all([counts.report(1, 0, 4), counts.report(1, 7, 1), counts.report(1, 9, 2)]);
  expect(badges.at(-1)).toBe(7);
});

test('a restarted background knows the counts of before', async () => {
  const area = fakeArea();
  await tab({}, area).counts.report(1, 7, 3);
  const { counts, badges } = tab({ 7: 3 }, area);
  await counts.report(1, 0, 2);
  expect(badges).toEqual([5]);
});

test('a new page starts from its own count', async () => {
  const { counts, badges } = tab({}, fakeArea({ 'frames:1': { 0: 4, 7: 1 } }));
  await counts.report(1, 0, 2);
  expect(badges).toEqual([2]);
});

test('a page without passages after one with passages clears the badge and the storage', async () => {
  const { counts, badges, area } = tab({}, fakeArea({ 'frames:1': { 0: 4, 7: 1 } }));
  await counts.report(1, 0, 0);
  expect(badges).toEqual([0]);
  expect(area.stored).toEqual({});
});

test('a page that never had passages costs neither storage nor badge', async () => {
  const { counts, badges, area } = tab();
  await counts.report(1, 0, 0);
  await counts.verify(1);
  expect(badges).toEqual([]);
  expect(area.stored).toEqual({});
});

test('a vanished frame is found by asking, and a busy one keeps its count', async () => {
  const { counts, badges } = tab(
    { 0: 4, 7: 'gone', 9: 'silent' },
    fakeArea({ 'frames:1': { 0: 3, 7: 1, 9: 2 } }),
  );
  await counts.verify(1);
  expect(badges).toEqual([4 + 2]);
});

test('a report that arrives while frames are asked is counted after their answers', async () => {
  const { counts, badges } = tab({ 0: 4 }, fakeArea({ 'frames:1': { 0: 3 } }));
  await Promise.all([counts.verify(1), counts.report(1, 0, 9)]);
  expect(badges).toEqual([4, 9]);
});

test('a closed tab leaves nothing behind, and tabs do not mix', async () => {
  const { counts, area } = tab({}, fakeArea({ 'frames:1': { 0: 4 }, 'frames:2': { 0: 1 } }));
  await counts.forget(1);
  expect(area.stored).toEqual({ 'frames:2': { 0: 1 } });
});

test('broken stored counts are dropped, the others kept', async () => {
  const { counts, badges } = tab({}, fakeArea({ 'frames:1': { 3: 'many', 4: -2, 5: 1.5 } }));
  await counts.report(1, 0, 2);
  expect(badges).toEqual([2]);
});

test.each([
  [0, '', 'Rejoinder'],
  [1, '1', 'Rejoinder: 1 passage'],
  [7, '7', 'Rejoinder: 7 passages'],
  [1200, '999+', 'Rejoinder: 1200 passages'],
])('%i passages read as "%s" and "%s"', (passages, text, title) => {
  expect([badgeText(passages), badgeTitle(passages, sayInEnglish)]).toEqual([text, title]);
});
