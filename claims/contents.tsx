import type { Dispute } from '../src/claims/schema.js';
import { pointPlace } from './place.js';
import { say } from './words.js';

type Props = {
  readonly disputes: readonly Dispute[];
  readonly found: ReadonlySet<string>;
  readonly isOpen: boolean;
};

/** The table of contents: a link to every point that the search has left. */
export function Contents({ disputes, found, isOpen }: Props) {
  return (
    <nav class="contents" aria-label={say('claims_contents')}>
      <details open={isOpen}>
        <summary>{say('claims_contents')}</summary>
        {disputes.map((dispute) => (
          <ol key={dispute.id} aria-label={dispute.title}>
            {dispute.points.map((point) => {
              const place = pointPlace(dispute, point);
              return (
                <li key={place} hidden={!found.has(place)}>
                  <a href={`#${place}`}>{point.question}</a>
                </li>
              );
            })}
          </ol>
        ))}
      </details>
    </nav>
  );
}
