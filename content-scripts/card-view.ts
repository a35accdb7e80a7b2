import type { HideChoice } from '../src/browser/put-aside.js';

/** What can be unfolded at the foot of a card, one at a time. */
export type CardPanel = 'reasons' | 'copy' | 'hide';

/** How the card stands now. */
export type CardView = {
  readonly isPinned: boolean;
  readonly panel: CardPanel | undefined;
  /** Whether it explains what a mark means: until the reader has seen that once. */
  readonly isIntroducing: boolean;
  /** The point that the reader has just hidden from this card, and how: it can still be undone. */
  readonly hidden: { readonly point: string; readonly how: HideChoice } | undefined;
};

export type Copyable = 'sources' | 'link' | 'report';

/** What a reader can do in a card. */
export type CardActions = {
  close(): void;
  pin(isPinned: boolean): void;
  unfold(panel: CardPanel | undefined): void;
  /** Rejects where the browser does not let it be copied. */
  copy(what: Copyable): Promise<void>;
  hide(point: string, how: HideChoice): void;
  undoHiding(): void;
  showAllStatements(): void;
  endIntroduction(): void;
};
