import { expect, test } from 'vitest';
import { badgeText, buttonTitle } from '../../src/browser/button-words.js';
import { createTabCounts } from '../../src/browser/tab-counts.js';
import { sayInEnglish } from '../words/say-in.js';
import { fakeArea } from './fake-area.js';

const on = (count: number) => ({ count, standing: 'on' as const });
const off = { count: 0, standing: 'off' as const };
const paused = { count: 0, standing: 'paused' as const };

type Answer = number | 'silent' | 'gone';

/** Tab 1, whose frames answer as in the table; `badges` has what the badge showed, in order. */
function tab(frames: Record<number, Answer> = {}, area = fakeArea()) {
  const badges: number[] = [];
  const standings: string[] = [];
  const counts = createTabCounts({
    area,
    ask: async (_, frame) => {
      const answer = frames[frame] ?? 'gone';
      if (answer === 'gone') throw new Error('no receiver');
      return answer === 'silent' ? undefined : answer;
    },
    show: async (_, state) => {
      badges.push(state.passages);
      standings.push(state.standing);
    },
  });
  return { frames, area, badges, standings, counts };
}

test('the badge is the sum over the frames', async () => {
  const { counts, badges } = tab({ 0: 4, 7: 1, 9: 2 });
  await counts.report(1, 0, on(4));
  await counts.report(1, 7, on(1));
  await counts.report(1, 9, on(2));
  expect(badges).toEqual([4, 5, 7]);
});

test('reports of several frames at once all count', async () => {
  const { counts, badges } = tab({ 0: 4, 7: 1, 9: 2 });
  await Promise.all([counts.report(1, 0, on(4)), counts.report(1, 7, on(1)), counts.report(1, 9, on(2))]);
  expect(badges.at(-1)).toBe(7);
});

test('a restarted background knows the counts of before', async () => {
  const area = fakeArea();
  await tab({}, area).counts.report(1, 7, on(3));
  const { counts, badges } = tab({ 7: 3 }, area);
  await counts.report(1, 0, on(2));
  expect(badges).toEqual([5]);
});

test('a new page starts from its own count', async () => {
  const { counts, badges } = tab({}, fakeArea({ 'frames:1': { 0: 4, 7: 1 } }));
  await counts.report(1, 0, on(2));
  expect(badges).toEqual([2]);
});

test('a page without passages after one with passages clears the badge and the storage', async () => {
  const { counts, badges, area } = tab({}, fakeArea({ 'frames:1': { 0: 4, 7: 1 } }));
  await counts.report(1, 0, on(0));
  expect(badges).toEqual([0]);
  expect(area.stored).toEqual({});
});

test('a page that never had passages costs neither storage nor badge', async () => {
  const { counts, badges, area } = tab();
  await counts.report(1, 0, on(0));
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
  await Promise.all([counts.verify(1), counts.report(1, 0, on(9))]);
  expect(badges).toEqual([4, 9]);
});

test('a closed tab leaves nothing behind, and tabs do not mix', async () => {
  const { counts, area } = tab({}, fakeArea({ 'frames:1': { 0: 4 }, 'frames:2': { 0: 1 } }));
  await counts.forget(1);
  expect(area.stored).toEqual({ 'frames:2': { 0: 1 } });
});

test('broken stored counts are dropped, the others kept', async () => {
  const { counts, badges } = tab({}, fakeArea({ 'frames:1': { 3: 'many', 4: -2, 5: 1.5 } }));
  await counts.report(1, 0, on(2));
  expect(badges).toEqual([2]);
});

test.each([
  [0, '', 'Rejoinder: on'],
  [1, '1', 'Rejoinder: 1 passage'],
  [7, '7', 'Rejoinder: 7 passages'],
  [1200, '999+', 'Rejoinder: 1200 passages'],
])('%i passages read as "%s" and "%s"', (passages, text, title) => {
  expect([badgeText(passages), buttonTitle({ passages, standing: 'on' }, sayInEnglish)]).toEqual([
    text,
    title,
  ]);
});

test.each([
  ['off', 'Rejoinder: off'],
  ['paused', 'Rejoinder: paused'],
] as const)('the title says that it is %s', (standing, title) => {
  expect(buttonTitle({ passages: 0, standing }, sayInEnglish)).toBe(title);
});

test('the button shows that the page is off or paused, and that it is on again', async () => {
  const { counts, standings, area } = tab();
  await counts.report(1, 0, off);
  await counts.report(1, 0, paused);
  await counts.report(1, 0, on(0));
  expect(standings).toEqual(['off', 'paused', 'on']);
  expect(area.stored).toEqual({});
});

test('a new page that is off shows it, though the one before was off too', async () => {
  const { counts, standings } = tab();
  await counts.report(1, 0, off);
  await counts.report(1, 0, off);
  expect(standings).toEqual(['off', 'off']);
});

test('a frame inside the page does not speak for the page', async () => {
  const { counts, standings } = tab({ 0: 2 });
  await counts.report(1, 0, on(2));
  await counts.report(1, 7, off);
  expect(standings).toEqual(['on', 'on']);
});

test('a closed tab forgets that it was off', async () => {
  const { counts, area } = tab();
  await counts.report(1, 0, off);
  await counts.forget(1);
  expect(area.stored).toEqual({});
});
