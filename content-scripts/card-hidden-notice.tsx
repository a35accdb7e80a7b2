import { useEffect, useRef } from 'preact/hooks';
import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import type { CardView } from './card-view.js';

type Props = {
  readonly dispute: Dispute;
  readonly hidden: NonNullable<CardView['hidden']>;
  readonly site: string;
  readonly onUndo: () => void;
};

/** What was just hidden, for how long, and the way back. */
export function HiddenNotice({ dispute, hidden: { point, how }, site, onUndo }: Props) {
  const say = useSay();
  const undo = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, and the keyboard must not fall out of the card with it.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const question = dispute.points.find(({ id }) => id === point)?.question;
  return (
    <div class="hidden-notice" role="status">
      <h2>{question}</h2>
      <p>
        {say(`card_hidden_${how}`, { site: site === 'file' ? say('card_local_files') : site })}{' '}
        <span class="small">{say('card_hidden_back')}</span>
      </p>
      <button type="button" class="tool" ref={undo} onClick={onUndo}>
        {say('card_undo')}
      </button>
    </div>
  );
}
