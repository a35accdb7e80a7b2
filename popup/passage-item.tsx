import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';
import type { PagePassage } from './page-state.js';
import { sideLabel } from './side-words.js';

type Props = { passage: PagePassage; disputes: readonly Dispute[]; onOpen(): void };

/** One passage of the page as a button: whose account it carries, its words, and the question that they answer. */
export function PassageItem({ passage, disputes, onOpen }: Props) {
  const say = useSay();
  const dispute = disputes.find(({ id }) => id === passage.dispute);
  if (!dispute) return null;
  const [question, ...others] = questions(dispute, passage.points);
  return (
    <li>
      <button type="button" onClick={onOpen}>
        <SideLabel place={sidePlace(dispute, passage.side)}>
          {sideLabel(say, dispute, passage.side)}
        </SideLabel>
        <q dir="auto">{passage.quote}</q>
        <span class="small">
          {question} {others.length > 0 && say.count('popup_more_points', others.length)}
        </span>
      </button>
    </li>
  );
}

function questions(dispute: Dispute, points: readonly string[]): readonly string[] {
  return dispute.points.filter(({ id }) => points.includes(id)).map(({ question }) => question);
}
