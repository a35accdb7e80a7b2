import type { Dispute } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { useSay } from '../src/ui/say.js';

/** What the list covers, and so what the absence of a mark says: nothing. */
export function Coverage({ disputes }: { disputes: readonly Dispute[] }) {
  const say = useSay();
  return (
    <footer class="small">
      <p>
        <strong>{say('popup_no_mark')}</strong> {say.count('popup_matters', disputes.length)}
      </p>
      <ul>
        {disputes.map(({ id, title, points, searchedUntil }) => (
          <li key={id}>
            {title} (
            {say.count('popup_matter_points', points.length, { date: dateText(searchedUntil, say.locale) })})
          </li>
        ))}
      </ul>
      <p>{say('popup_device')}</p>
    </footer>
  );
}
