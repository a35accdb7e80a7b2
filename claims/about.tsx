import type { Dispute, Side } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { useSay } from '../src/ui/say.js';
import { ChangeLog } from './change-log.js';
import { ListCounts } from './list-counts.js';
import { aboutPlace } from './place.js';
import { SaveList } from './save-list.js';

type Props = { readonly dispute: Dispute; readonly sides: readonly [Side, Side]; readonly isHidden: boolean };

/** What the list is: what it covers and what not, how much it holds, how it changed, and how to take it along. */
export function About({ dispute, sides, isHidden }: Props) {
  const say = useSay();
  return (
    <section
      id={aboutPlace(dispute)}
      class="about"
      tabIndex={-1}
      hidden={isHidden}
      aria-labelledby={`about-${dispute.id}`}
    >
      <h2 id={`about-${dispute.id}`}>{say('claims_about')}</h2>
      <p>{say('claims_covers', { date: dateText(dispute.searchedUntil, say.locale) })}</p>
      <p>{say('claims_silence')}</p>
      <p>{say('popup_no_mark')}</p>
      <ListCounts dispute={dispute} sides={sides} />
      <ChangeLog dispute={dispute} />
      <SaveList dispute={dispute} />
    </section>
  );
}
