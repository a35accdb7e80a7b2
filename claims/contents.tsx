import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';
import { aboutPlace, pointPlace, recordPlace } from './place.js';

type Props = {
  readonly disputes: readonly Dispute[];
  readonly found: ReadonlySet<string>;
  readonly isOpen: boolean;
};

/** The table of contents: a link to every point that the search has left. */
export function Contents({ disputes, found, isOpen }: Props) {
  const say = useSay();
  return (
    <nav class="contents" aria-label={say('claims_contents')}>
      <details open={isOpen}>
        <summary>{say('claims_contents')}</summary>
        {disputes.map((dispute) => (
          <ol key={dispute.id} aria-label={dispute.title}>
            {entriesOf(dispute, say).map(({ place, title }) => (
              <li key={place} hidden={!found.has(place)}>
                <a href={`#${place}`}>{title}</a>
              </li>
            ))}
          </ol>
        ))}
      </details>
    </nav>
  );
}

function entriesOf(dispute: Dispute, say: Say) {
  const points = dispute.points.map((point) => ({
    place: pointPlace(dispute, point),
    title: point.question,
  }));
  const record = { place: recordPlace(dispute), title: say('claims_record_short') };
  return [...points, record, { place: aboutPlace(dispute), title: say('claims_about') }];
}
