import type { Dispute } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { useSay } from '../src/ui/say.js';
import type { AppProps } from './app-props.js';

type Props = { disputes: readonly Dispute[] } & Pick<AppProps, 'show'>;

/** What the list covers, and so what the absence of a mark says: nothing. And the ways to all the rest. */
export function Coverage({ disputes, show }: Props) {
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
      <div class="ways">
        <button type="button" onClick={() => show('claims')}>
          {say('popup_claims')}
        </button>
        <button type="button" onClick={() => show('options')}>
          {say('popup_options')}
        </button>
      </div>
    </footer>
  );
}
