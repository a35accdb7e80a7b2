import type { SideOfAnswer } from '../claims/answer.js';
import type { Dispute, Statement as Said, Side } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { leadStatement } from './lead-statement.js';
import { useSay } from './say.js';
import { SideLabel } from './side-label.js';
import { sidePlace } from './side-place.js';
import { Statement } from './statement.js';

type Event = { readonly side: Side; readonly statement: Said; readonly isShownAbove: boolean };

/** When both sides spoke on a point, the oldest first, folded. Nothing where all they said is shown above. */
export function TimeLine({ dispute, sides }: { dispute: Dispute; sides: readonly SideOfAnswer[] }) {
  const say = useSay();
  const events = eventsOf(sides);
  const further = events.filter(({ isShownAbove }) => !isShownAbove).length;
  if (further === 0) return null;
  return (
    <details class="time-line">
      <summary>
        {say('card_time_line')}: {say.count('card_further', further)}
      </summary>
      <ol>
        {events.map((event) => (
          <li key={event.statement.id}>
            <Entry dispute={dispute} event={event} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Entry({ dispute, event: { side, statement, isShownAbove } }: { dispute: Dispute; event: Event }) {
  const say = useSay();
  const heading = (
    <p class="time-line-head">
      <time dateTime={statement.date}>{dateText(statement.date, say.locale)}</time>
      <SideLabel place={sidePlace(dispute, side.id)}>{say('card_said', { side: side.name })}</SideLabel>
      {isShownAbove && <span class="small">{say('card_shown_above')}</span>}
    </p>
  );
  return isShownAbove ? heading : <Statement dispute={dispute} statement={statement} heading={heading} />;
}

/** Of one day, in the order of the sides as they stand above. */
function eventsOf(sides: readonly SideOfAnswer[]): readonly Event[] {
  const events = sides.flatMap(({ side, statements }) => {
    const lead = leadStatement(statements);
    return statements.map((statement) => ({ side, statement, isShownAbove: statement === lead }));
  });
  return events.sort((a, b) => compare(a.statement.date, b.statement.date));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
