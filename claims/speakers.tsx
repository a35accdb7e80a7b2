import { statementsIn } from '../src/claims/rules/entries.js';
import type { Dispute, Side } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';

type Props = { readonly dispute: Dispute; readonly sides: readonly [Side, Side]; readonly isHidden: boolean };

/** Who speaks for each side, in what capacity, and in how many statements of the list. */
export function Speakers({ dispute, sides, isHidden }: Props) {
  const say = useSay();
  return (
    <section class="speakers" hidden={isHidden} aria-labelledby={`speakers-${dispute.id}`}>
      <h2 id={`speakers-${dispute.id}`}>{say('claims_speakers')}</h2>
      <div class="pair">
        {sides.map((side) => (
          <div key={side.id}>
            <h3>
              <SideLabel place={sidePlace(dispute, side.id)}>{side.name}</SideLabel>
            </h3>
            <ul>
              {speakersOf(dispute, side).map(({ id, name, capacity, statements }) => (
                <li key={id}>
                  <b>{name}</b>, {capacity}
                  <span class="small"> {say.count('claims_statements', statements)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Those with most statements first. */
function speakersOf(dispute: Dispute, side: Side) {
  const statements = statementsIn(dispute).map(({ value }) => value);
  return Object.entries(dispute.speakers)
    .filter(([, speaker]) => speaker.side === side.id)
    .map(([id, speaker]) => ({
      id,
      ...speaker,
      statements: statements.filter((statement) => statement.speaker === id).length,
    }))
    .sort((a, b) => b.statements - a.statements);
}
