import { answersTo } from '../src/claims/answer.js';
import type { CueKinds, Dispute } from '../src/claims/schema.js';
import type { Passage } from '../src/engine/passage.js';
import { PointAnswer } from '../src/ui/point-answer.js';
import { Reasons } from '../src/ui/reasons.js';
import { DocumentedRecord } from '../src/ui/record.js';
import { useSay } from '../src/ui/say.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';

type CardProps = {
  readonly passage: Passage;
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  readonly onClose: () => void;
};

/** What the reader sees: whose account the passage carries, and on each of its points what the sides said. */
export function Card({ passage, dispute, kinds, onClose }: CardProps) {
  const say = useSay();
  const isBoth = passage.side === 'both';
  return (
    <div
      class="card pieces"
      role="dialog"
      aria-label={say(isBoth ? 'card_label_both' : 'card_label')}
      lang={say.language}
      dir={say.direction}
      data-side={passage.side}
      data-points={passage.points.join(' ')}
    >
      <CardHeader passage={passage} dispute={dispute} onClose={onClose} />
      <div class="scroll" tabIndex={-1}>
        {answersTo(dispute, passage).map((answer) => (
          <PointAnswer key={answer.point.id} dispute={dispute} answer={answer} />
        ))}
        <footer>
          <DocumentedRecord dispute={dispute} title={say('card_whole_record')} entries={dispute.record} />
          <Reasons cues={passage.cues} kinds={kinds} />
          <p class="small order">{say(isBoth ? 'card_order_both' : 'card_order_other')}</p>
        </footer>
      </div>
    </div>
  );
}

function CardHeader({ passage, dispute, onClose }: Omit<CardProps, 'kinds'>) {
  const say = useSay();
  const account = dispute.sides.find(({ id }) => id === passage.side)?.account;
  return (
    <header>
      <p>
        <SideLabel place={sidePlace(dispute, passage.side)}>
          {say('card_carries')} <b>{account ?? say('card_both_accounts')}</b>
        </SideLabel>
      </p>
      <button type="button" class="close" aria-label={say('card_close')} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </header>
  );
}
