import type { Answer, SideOfAnswer } from '../src/claims/answer.js';
import type { Dispute } from '../src/claims/schema.js';
import { leadStatement } from '../src/ui/lead-statement.js';
import { DocumentedRecord } from '../src/ui/record.js';
import { Relation } from '../src/ui/relation.js';
import { useSay } from '../src/ui/say.js';
import { SideAnswer } from '../src/ui/side-answer.js';
import { Statement } from '../src/ui/statement.js';

/** One point with all that each side said on it, a column a side; the card has room for the newest words only. */
export function PointSides({ dispute, answer }: { dispute: Dispute; answer: Answer }) {
  const { point, sides } = answer;
  const say = useSay();
  return (
    <article class="point">
      <h2>{point.question}</h2>
      {sides.map((of) => (
        <Column key={of.side.id} dispute={dispute} of={of} />
      ))}
      <Relation point={point} />
      <DocumentedRecord dispute={dispute} title={say('card_record')} entries={point.record} />
    </article>
  );
}

function Column({ dispute, of }: { dispute: Dispute; of: SideOfAnswer }) {
  const lead = leadStatement(of.statements);
  const others = of.statements.filter((statement) => statement !== lead);
  return (
    <div class="side-column">
      <SideAnswer dispute={dispute} of={of} />
      {others.map((statement) => (
        <Statement key={statement.id} dispute={dispute} statement={statement} />
      ))}
    </div>
  );
}
