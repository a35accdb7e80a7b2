import type { Answer } from '../claims/answer.js';
import type { Dispute, Statement as Said } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { useSay } from './say.js';
import { SideLabel } from './side-label.js';
import { sidePlace } from './side-place.js';
import { Statement } from './statement.js';

type SideOfAnswer = Answer['sides'][number];

/** What one side said on a point; where it said nothing, that, and what it said about the matter in general. */
export function SideAnswer({ dispute, of }: { dispute: Dispute; of: SideOfAnswer }) {
  const { side, statements, general } = of;
  const say = useSay();
  return (
    <section class="side-answer">
      <h3>
        <SideLabel place={sidePlace(dispute, side.id)}>
          {statements.length > 0 ? say('card_said', { side: side.name }) : side.name}
        </SideLabel>
      </h3>
      {statements.length > 0 ? (
        <Statements dispute={dispute} statements={statements} />
      ) : (
        <>
          <p class="silent">
            {say('card_silent', { side: side.name, date: dateText(dispute.searchedUntil, say.locale) })}
          </p>
          {general.length > 0 && <h4>{say('card_general', { side: side.name })}</h4>}
          <Statements dispute={dispute} statements={general} />
        </>
      )}
    </section>
  );
}

function Statements({ dispute, statements }: { dispute: Dispute; statements: readonly Said[] }) {
  const say = useSay();
  const lead = statements.find(hasWords) ?? statements[0];
  const further = statements.filter((statement) => statement !== lead);
  return (
    <>
      {lead !== undefined && <Statement dispute={dispute} statement={lead} />}
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

/** Whether the words themselves were seen, not only a report of them. */
function hasWords({ originals, translation }: Said): boolean {
  return originals.length > 0 || translation !== undefined;
}
