import type { CueKinds, Dispute } from '../src/claims/schema.js';
import type { Passage } from '../src/engine/passage.js';
import type { CardActions, CardView } from './card-view.js';

export type CardProps = {
  readonly passage: Passage;
  /** The passage's words, and the language that the page gives for them. */
  readonly words: { readonly text: string; readonly lang: string };
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  /** The page's site, as the switches name it. */
  readonly site: string;
  readonly view: CardView;
  readonly actions: CardActions;
};
