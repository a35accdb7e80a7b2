import type { Change, Dispute } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { useSay } from '../src/ui/say.js';
import { useChanges } from './changes-context.js';
import { pointPlace } from './place.js';

/** What changed in the list and when, the newest first. */
export function ChangeLog({ dispute }: { dispute: Dispute }) {
  const say = useSay();
  const changes = useChanges(dispute.id);
  return (
    <>
      <h3>{say('claims_log')}</h3>
      <ol class="log" reversed>
        {changes.map((change) => (
          <li key={change.version}>
            <b>
              {say('claims_version', { version: change.version, date: dateText(change.date, say.locale) })}
            </b>
            <p>{change.text}</p>
            <ChangedPoints dispute={dispute} change={change} />
            <p class="small">{say('claims_holds', change.counts)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function ChangedPoints({ dispute, change }: { dispute: Dispute; change: Change }) {
  const points = dispute.points.filter(({ id }) => change.points.includes(id));
  if (points.length === 0) return null;
  return (
    <ul>
      {points.map((point) => (
        <li key={point.id}>
          <a href={`#${pointPlace(dispute, point)}`}>{point.question}</a>
        </li>
      ))}
    </ul>
  );
}
