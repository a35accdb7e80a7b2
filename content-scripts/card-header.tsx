import { useSay } from '../src/ui/say.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';
import type { CardProps } from './card-props.js';

const verbs = { quotation: 'card_quotes', report: 'card_reports', unknown: 'card_carries' } as const;

type Props = Pick<CardProps, 'passage' | 'dispute' | 'view' | 'actions'>;

/** Whose account the passage carries, and what keeps the card or closes it. */
export function CardHeader({ passage, dispute, view, actions }: Props) {
  const say = useSay();
  const account = dispute.sides.find(({ id }) => id === passage.side)?.account;
  return (
    <header>
      <p id="account">
        <SideLabel place={sidePlace(dispute, passage.side)}>
          {say(verbs[passage.speech ?? 'unknown'])} <b>{account ?? say('card_both_accounts')}</b>
        </SideLabel>
      </p>
      <button
        type="button"
        class="pin"
        aria-label={say('card_keep_open')}
        title={say('card_keep_open')}
        aria-pressed={view.isPinned}
        onClick={() => actions.pin(!view.isPinned)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 1.75h5l-.75 4.5 2.5 2.5v1h-8.5v-1l2.5-2.5z" />
          <path d="M8 9.75v4.75" />
        </svg>
      </button>
      <button type="button" class="close" aria-label={say('card_close')} onClick={actions.close}>
        <span aria-hidden="true">×</span>
      </button>
    </header>
  );
}
