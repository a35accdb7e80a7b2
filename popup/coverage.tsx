import type { Dispute } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { words } from './words.js';

/** What the list covers, and so what the absence of a mark says: nothing. */
export function Coverage({ disputes }: { disputes: readonly Dispute[] }) {
  return (
    <footer class="small">
      <p>
        <strong>{words.coverage.noMark}</strong> {words.coverage.matters(disputes.length)}
      </p>
      <ul>
        {disputes.map(({ id, title, points, searchedUntil }) => (
          <li key={id}>
            {title} ({words.coverage.points(points.length, dateText(searchedUntil))})
          </li>
        ))}
      </ul>
      <p>{words.coverage.device}</p>
    </footer>
  );
}
