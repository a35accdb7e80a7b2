import type { Answer } from '../claims/answer.js';
import type { Dispute } from '../claims/schema.js';
import { DocumentedRecord } from './record.js';
import { Relation } from './relation.js';
import { useSay } from './say.js';
import { SideAnswer } from './side-answer.js';
import { TimeLine } from './time-line.js';

/** One point: its question, both sides' words in the answer's order, how they relate, and the record. */
export function PointAnswer({ dispute, answer }: { dispute: Dispute; answer: Answer }) {
  const { point, sides } = answer;
  const say = useSay();
  return (
    <article class="point">
      <h2>{point.question}</h2>
      {sides.map((of) => (
        <SideAnswer key={of.side.id} dispute={dispute} of={of} />
      ))}
      <Relation point={point} />
      <TimeLine dispute={dispute} sides={sides} />
      <DocumentedRecord dispute={dispute} title={say('card_record')} entries={point.record} />
    </article>
  );
}
