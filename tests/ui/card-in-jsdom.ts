import { h, render } from 'preact';
import { Card } from '../../content-scripts/card.js';
import type { CardActions, CardView } from '../../content-scripts/card-view.js';
import type { Dispute } from '../../src/claims/schema.js';
import type { Passage } from '../../src/engine/passage.js';
import { SayProvider } from '../../src/ui/say.js';
import type { Say } from '../../src/words/speaker.js';
import { sayInEnglish } from '../words/say-in.js';
import { kinds } from './fixture-dispute.js';

const cues: Passage['cues'] = [
  { kind: 'apology/kyiv', where: 'passage', words: 'apologised', weight: 3 },
  { kind: 'zelenskiy', where: 'near', words: 'Zelenskiy', weight: 1 },
];

/** A passage of that side on those points. */
export function passageOf(dispute: Dispute, side: string, points: readonly string[]): Passage {
  return { dispute: dispute.id, points, side, block: 0, start: 0, end: 1, cues, score: 0.9 };
}

const idle: CardActions = {
  close: () => {},
  pin: () => {},
  unfold: () => {},
  copy: async () => {},
  hide: () => {},
  undoHiding: () => {},
  showAllStatements: () => {},
  endIntroduction: () => {},
};
const plainView: CardView = { isPinned: false, panel: undefined, isIntroducing: false, hidden: undefined };

type Given = {
  readonly dispute: Dispute;
  readonly side: string;
  readonly points: readonly string[];
  readonly speech?: NonNullable<Passage['speech']>;
  readonly view?: Partial<CardView>;
  readonly actions?: Partial<CardActions>;
  readonly say?: Say;
};

/** A card as it stands, rendered into the test's document. */
export function renderCard(given: Given): HTMLElement {
  const { dispute, side, points, speech, view, actions, say = sayInEnglish } = given;
  const root = document.createElement('div');
  const found = passageOf(dispute, side, points);
  const passage = speech === undefined ? found : { ...found, speech };
  const card = h(Card, {
    passage,
    words: { text: 'He had apologised to him.', lang: 'en' },
    dispute,
    kinds,
    site: 'news.example',
    view: { ...plainView, ...view },
    actions: { ...idle, ...actions },
  });
  render(h(SayProvider, { value: say }, card), root);
  return root;
}

/** The card of a passage of that side on those points, as it opens. */
export function cardFor(dispute: Dispute, side: string, ...points: string[]): HTMLElement {
  return renderCard({ dispute, side, points });
}

/** The text of each element that matches, white space as a reader sees it. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(
    ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}
