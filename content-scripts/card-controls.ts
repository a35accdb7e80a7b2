import type { CardDeeds } from './card-deeds.js';
import type { CardActions, CardView } from './card-view.js';
import type { Guard } from './hover-guard.js';

/** How long a point that was hidden from the card can be brought back there before the pointer's leaving closes it. */
const undoMs = 8000;
/** A card that explains what a mark means, and was open for so long, need not do so again. */
const introductionMs = 6000;

type Options = {
  readonly deeds: CardDeeds;
  readonly isIntroducing: boolean;
  dismiss(): void;
  pin(isPinned: boolean): void;
  onIntroduced(): void;
  /** The view has changed. */
  onChange(): void;
  readonly safely: Guard;
  readonly signal: AbortSignal;
};

/** How a card stands, and what the reader can do about it until the signal aborts. */
export function createControls(options: Options) {
  const { deeds, isIntroducing, dismiss, pin, onIntroduced, onChange, safely, signal } = options;
  let view: CardView = { isPinned: false, panel: undefined, isIntroducing, hidden: undefined };
  let bringBack = () => {};

  function change(changes: Partial<CardView>): void {
    view = { ...view, ...changes };
    onChange();
  }

  function later(task: () => void, ms: number): void {
    const timer = setTimeout(safely(task), ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  const actions: CardActions = {
    ...deeds,
    close: safely(dismiss),
    pin: safely(pin),
    unfold: safely((panel) => change({ panel })),
    hide: safely((point, how) => {
      bringBack = deeds.hide(point, how);
      change({ hidden: { point, how }, panel: undefined });
      later(() => view.hidden !== undefined && pin(false), undoMs);
    }),
    undoHiding: safely(() => {
      bringBack();
      change({ hidden: undefined });
    }),
    endIntroduction: safely(() => {
      onIntroduced();
      change({ isIntroducing: false });
    }),
  };
  if (isIntroducing) later(onIntroduced, introductionMs);

  return {
    actions,
    view: () => view,
    setPinned: (isPinned: boolean) => void (view.isPinned !== isPinned && change({ isPinned })),
    stepBack: safely(() => {
      if (view.panel === undefined && !view.isPinned) return dismiss();
      if (view.isPinned) pin(false);
      change({ panel: undefined });
    }),
  };
}
