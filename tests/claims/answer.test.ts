import { expect, test } from 'vitest';
import { type Answer, answersTo } from '../../src/claims/answer.js';
import { mirrored } from '../ui/mirrored-dispute.js';
import { smallDispute } from './small-dispute.js';

const shown = (answers: readonly Answer[]) =>
  answers.map(({ point, sides }) => [
    point.id,
    ...sides.map(({ side, statements, general }) => ({
      [side.id]: statements.map(({ id }) => id),
      general: general.map(({ id }) => id),
    })),
  ]);

test('The side whose account the passage does not carry comes first, its newest statement on top.', () => {
  expect(shown(answersTo(smallDispute, { points: ['bell'], side: 'east' }))).toEqual([
    ['bell', { west: ['bell-west-new', 'bell-west-old'], general: [] }, { east: ['bell-east'], general: [] }],
  ]);
});

test('A silent side is answered for by nothing but what it said in general.', () => {
  expect(shown(answersTo(smallDispute, { points: ['clock'], side: 'east' }))).toEqual([
    [
      'clock',
      { west: [], general: ['bell-west-new', 'bell-west-old'] },
      { east: ['clock-east'], general: [] },
    ],
  ]);
});

test('A passage with several points has one answer for each, in the passage’s order.', () => {
  const answers = answersTo(smallDispute, { points: ['clock', 'bell'], side: 'west' });
  expect(answers.map(({ point }) => point.id)).toEqual(['clock', 'bell']);
  expect(answers.map(({ sides }) => sides[0]?.side.id)).toEqual(['east', 'east']);
});

test.each([
  ['bell', 'the west spoke first', ['west', 'east']],
  ['clock', 'the west is silent', ['east', 'west']],
])(
  'For a passage of both sides, who spoke first on the point comes first: on the %s %s.',
  (point, _, order) => {
    const [answer] = answersTo(smallDispute, { points: [point], side: 'both' });
    expect(answer?.sides.map(({ side }) => side.id)).toEqual(order);
  },
);

test.each(['east', 'west', 'both'])(
  'With the sides swapped, a passage of %s gets the mirror image.',
  (side) => {
    const swap = (id: string) => ({ east: 'west', west: 'east' })[id] ?? id;
    const points = ['bell', 'clock'];
    const swapped = shown(answersTo(mirrored(smallDispute), { points, side: swap(side) }));
    const image = JSON.parse(JSON.stringify(swapped).replace(/"(east|west)":/g, (_, id) => `"${swap(id)}":`));
    expect(image).toEqual(shown(answersTo(smallDispute, { points, side })));
  },
);

test('A point or side that the dispute does not have is named in the error.', () => {
  expect(() => answersTo(smallDispute, { points: ['roof'], side: 'east' })).toThrow('"roof"');
  expect(() => answersTo(smallDispute, { points: ['bell'], side: 'north' })).toThrow('"north"');
});
