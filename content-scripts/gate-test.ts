import type { Gate } from '../src/claims/gate.js';
import { PLAIN_LETTERS } from '../src/engine/plain-letters.js';
import { createSearch } from './gate-search.js';

/**
 * Takes a page's text piece by piece. `further`: the next group of a gate has to be looked for now, in all of the text;
 * `open`: all groups of a gate were found.
 */
export type GateTest = (text: string) => 'shut' | 'further' | 'open';

type Group = { latin(text: string): boolean; other(text: string): boolean };

/** Combining marks and characters without a trace, as ranges: a class of Unicode properties takes Firefox 20 ms to compile. */
const TRACELESS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u00ad\\u061c\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe2f\\ufeff';
const MARKS = new RegExp(`[${TRACELESS}]|\\udb40[\\udc00-\\udfff]`, 'g');
/** What folding has to take away or apart; where there is none of it, as in most English, text is folded already. */
const UNFOLDED = new RegExp(`[\\u00c0-\\u058f\\u1e00-\\u1fff\\udb40${TRACELESS}]`);
const OTHER_SCRIPT = /[\u0370-\u052f]/;
/** So much of the end of a piece is tried again with the next: a name can be cut by their border. */
const OVERLAP = 100;

/**
 * Tells whether a page may be about a dispute: by rare strings and what stands around them, which costs a page about other
 * things a fraction of what reading it would. What they let through is judged by the engine. A group is looked for only when those
 * before it were found: on most pages the first is not there.
 */
export function createGateTest(gates: readonly Gate[]): GateTest {
  const left = gates.map(({ groups }) => groups.map(compile));
  let tail = '';
  return (text) => {
    const folded = fold(tail + text);
    tail = text.slice(-OVERLAP);
    let isFurther = false;
    for (const groups of left)
      for (let next = groups[0]; next && isIn(folded, next); next = groups[0]) {
        groups.shift();
        isFurther = true;
      }
    if (left.some(({ length }) => length === 0)) return 'open';
    return isFurther ? 'further' : 'shut';
  };
}

function compile({ latin, other }: Gate['groups'][number]): Group {
  return { latin: createSearch(latin), other: createSearch(other) };
}

function isIn(text: string, { latin, other }: Group): boolean {
  return latin(text) || (OTHER_SCRIPT.test(text) && other(text));
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!UNFOLDED.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[łđøıßæœς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
