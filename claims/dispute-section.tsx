import { useState } from 'preact/hooks';
import { answersTo } from '../src/claims/answer.js';
import type { Dispute, Side } from '../src/claims/schema.js';
import { DocumentedRecord } from '../src/ui/record.js';
import { useSay } from '../src/ui/say.js';
import { About } from './about.js';
import { ColumnOrder } from './column-order.js';
import { pointPlace, recordPlace } from './place.js';
import { Place } from './place-section.js';
import { PointSides } from './point-sides.js';
import { Speakers } from './speakers.js';

type Props = {
  readonly dispute: Dispute;
  readonly found: ReadonlySet<string>;
  /** While there is a search, only what it found is shown. */
  readonly isSearch: boolean;
};

/** One dispute, from its title to its change log. */
export function DisputeSection({ dispute, found, isSearch }: Props) {
  const say = useSay();
  const [isSwapped, setSwapped] = useState(false);
  const [a, b] = dispute.sides;
  const sides: readonly [Side, Side] = isSwapped ? [b, a] : [a, b];
  // The other side than the one asked about comes first.
  const answers = answersTo(dispute, { points: dispute.points.map(({ id }) => id), side: sides[1].id });
  return (
    <section class="dispute" aria-label={dispute.title}>
      <h1>{dispute.title}</h1>
      <Speakers dispute={dispute} sides={sides} isHidden={isSearch} />
      <ColumnOrder sides={sides} onSwap={() => setSwapped(!isSwapped)} />
      {answers.map((answer) => {
        const place = pointPlace(dispute, answer.point);
        return (
          <Place key={place} id={place} name={answer.point.question} isFound={found.has(place)}>
            <PointSides dispute={dispute} answer={answer} />
          </Place>
        );
      })}
      <Place id={recordPlace(dispute)} name={say('claims_record')} isFound={found.has(recordPlace(dispute))}>
        <DocumentedRecord dispute={dispute} title={say('claims_record')} entries={dispute.record} />
      </Place>
      <About dispute={dispute} sides={sides} isHidden={isSearch} />
    </section>
  );
}
