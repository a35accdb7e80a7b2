import type { Answer } from '../claims/answer.js';
import type { Dispute } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { leadStatement } from './lead-statement.js';
import { useSay } from './say.js';
import { SideLabel } from './side-label.js';
import { sidePlace } from './side-place.js';
import { Statement } from './statement.js';

type SideOfAnswer = Answer['sides'][number];

/** What one side said on a point; where it said nothing, that, and what it said about the matter in general. */
export function SideAnswer({ dispute, of }: { dispute: Dispute; of: SideOfAnswer }) {
  const { side, statements } = of;
  const say = useSay();
  const lead = leadStatement(statements);
  const heading = (
    <h3>
      <SideLabel place={sidePlace(dispute, side.id)}>
        {lead === undefined ? side.name : say('card_said', { side: side.name })}
      </SideLabel>
    </h3>
  );
  return (
    <section class="side-answer">
      {lead === undefined ? (
        <>
          {heading}
          <Silence dispute={dispute} of={of} />
        </>
      ) : (
        <Statement dispute={dispute} statement={lead} heading={heading} />
      )}
    </section>
  );
}

function Silence({ dispute, of: { side, general } }: { dispute: Dispute; of: SideOfAnswer }) {
  const say = useSay();
  const [first, ...further] = general;
  return (
    <>
      <p class="silent">
        {say('card_silent', { side: side.name, date: dateText(dispute.searchedUntil, say.locale) })}
      </p>
      {first !== undefined && (
        <Statement
          dispute={dispute}
          statement={first}
          heading={<h4>{say('card_general', { side: side.name })}</h4>}
        />
      )}
      {further.length > 0 && (
        <details>
          <summary>{say.count('card_further', further.length)}</summary>
          {further.map((statement) => (
            <Statement key={statement.id} dispute={dispute} statement={statement} />
          ))}
        </details>
      )}
    </>
  );
}
