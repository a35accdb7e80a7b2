import type { Dispute, Side } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { ChangeLog } from './change-log.js';
import { ListCounts } from './list-counts.js';
import { SaveList } from './save-list.js';
import { say } from './words.js';

type Props = { readonly dispute: Dispute; readonly sides: readonly [Side, Side]; readonly isHidden: boolean };

/** What the list is: what it covers and what not, how much it holds, how it changed, and how to take it along. */
export function About({ dispute, sides, isHidden }: Props) {
  return (
    <section class="about" hidden={isHidden} aria-labelledby={`about-${dispute.id}`}>
      <h2 id={`about-${dispute.id}`}>{say('claims_about')}</h2>
      <p>{say('claims_covers', { date: dateText(dispute.searchedUntil) })}</p>
      <p>{say('claims_silence')}</p>
      <p>{say('claims_mark')}</p>
      <ListCounts dispute={dispute} sides={sides} />
      <ChangeLog dispute={dispute} />
      <SaveList dispute={dispute} />
    </section>
  );
}
