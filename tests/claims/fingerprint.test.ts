import { expect, it } from 'vitest';
import { fingerprintOf } from '../../src/claims/fingerprint.js';
import { dispute } from '../ui/fixture-dispute.js';

const point = dispute.points[0]!;
const [first, ...others] = point.statements;

it('a point keeps its fingerprint in another language of the interface', () => {
  const translated = {
    ...first!,
    summary: 'Інші слова',
    translation: { ...first!.translation!, text: 'Інші' },
  };
  expect(fingerprintOf({ statements: [translated, ...others] })).toBe(fingerprintOf(point));
});

it.each([
  ['a statement is added', [...point.statements, { ...first!, id: 'new' }]],
  ['a statement is dropped', others],
  ['a word is corrected', [{ ...first!, originals: [{ language: 'uk', text: 'Він' }] }, ...others]],
  ['a date is corrected', [{ ...first!, date: '2025-01-04' }, ...others]],
  ['a source is added', [{ ...first!, sources: [...first!.sources, 'rbc'] }, ...others]],
])('and gets another one when %s', (_, statements) => {
  expect(fingerprintOf({ statements })).not.toBe(fingerprintOf(point));
});
