import type { Dispute, RecordEntry } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { useSay } from './say.js';
import { Sources } from './sources.js';

/** What is documented apart from both sides: folded, oldest first as in the data. Nothing where there is none. */
export function DocumentedRecord(props: {
  dispute: Dispute;
  title: string;
  entries: readonly RecordEntry[];
}) {
  const { dispute, title, entries } = props;
  const { locale } = useSay();
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="record">
        {entries.map(({ id, date, text, sources }) => (
          <li key={id}>
            <time dateTime={date}>{dateText(date, locale)}</time>
            <p>{text}</p>
            <Sources dispute={dispute} ids={sources} />
          </li>
        ))}
      </ul>
    </details>
  );
}
