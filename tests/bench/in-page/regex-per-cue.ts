import { parsePattern } from '../../../src/engine/pattern.js';

/**
 * The naive matcher: a regular expression for each cue, tried on each text. Gives the number of texts and cues that fit.
 */
export function createRegexPerCue(patterns: readonly string[]): (texts: readonly string[]) => number {
  const expressions = patterns.map(toExpression);
  return (texts) => {
    let hits = 0;
    for (const text of texts) for (const each of expressions) if (each.test(text)) hits++;
    return hits;
  };
}

function toExpression(pattern: string): RegExp {
  const parts = parsePattern(pattern).map(({ gap, alternatives }, index) => {
    const between = index === 0 ? '(?<!\\p{L})' : `(?:\\P{L}+\\p{L}+){0,${gap}}\\P{L}+`;
    const words = alternatives.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word));
    return `${between}(?:${words.join('|')})`;
  });
  return new RegExp(`${parts.join('')}(?!\\p{L})`, 'iu');
}
