import { h, render } from 'preact';
import { Card } from '../../content-scripts/card.js';
import type { Dispute } from '../../src/claims/schema.js';
import type { Passage } from '../../src/engine/passage.js';
import { SayProvider } from '../../src/ui/say.js';
import { sayInEnglish } from '../words/say-in.js';
import { kinds } from './fixture-dispute.js';

const cues: Passage['cues'] = [
  { kind: 'apology/kyiv', where: 'passage', words: 'apologised', weight: 3 },
  { kind: 'zelenskiy', where: 'near', words: 'Zelenskiy', weight: 1 },
];

/** The card of a passage of that side on those points, rendered into the test's document. */
export function cardFor(dispute: Dispute, side: string, ...points: string[]): HTMLElement {
  const passage: Passage = {
    dispute: dispute.id,
    points,
    side,
    block: 0,
    start: 0,
    end: 1,
    cues,
    score: 0.9,
  };
  const root = document.createElement('div');
  const card = h(Card, { passage, dispute, kinds, onClose: () => {} });
  render(h(SayProvider, { value: sayInEnglish }, card), root);
  return root;
}

/** The text of each element that matches, white space as a reader sees it. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(
    ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}
