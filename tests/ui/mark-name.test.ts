import { expect, it } from 'vitest';
import { type MarkLook, markName, seenLook } from '../../src/ui/mark-name.js';

const styles: readonly MarkLook['markStyle'][] = ['both', 'underline', 'tint'];

it.each([
  ['strong', 'both', 'rejoinder-first'],
  ['normal', 'both', 'rejoinder-first-faint'],
  ['faint', 'both', 'rejoinder-first-underline-faint'],
  ['normal', 'tint', 'rejoinder-first-tint-faint'],
] as const)('a %s mark (%s) whose card was read is fainter', (markStrength, markStyle, seen) => {
  expect(markName('first', seenLook({ markStyle, markStrength }))).toBe(seen);
});

it.each(styles)('and keeps what tells the sides apart (%s)', (markStyle) => {
  const look = seenLook({ markStyle, markStrength: 'normal' });
  expect(markName('first', look)).not.toBe(markName('second', look));
  expect(look.markStyle).toBe(markStyle);
});
