import type { Dispute, Source } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { languageName } from './language-name.js';
import { useSay } from './say.js';
import { sourceOf } from './source-of.js';

/** Where something was published: links by outlet, each with date and language. */
export function Sources({ dispute, ids }: { dispute: Dispute; ids: readonly string[] }) {
  const say = useSay();
  return (
    <ul class="sources" aria-label={say('statement_sources')}>
      {ids.map((id) => (
        <li key={id}>
          <SourceLink source={sourceOf(dispute, id)} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { outlet, title, url, date, language } = source;
  const say = useSay();
  return (
    <>
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        hreflang={language}
        title={`${title} (${say('statement_new_tab')})`}
      >
        {outlet}
      </a>
      {date !== undefined && (
        <>
          {', '}
          <time dateTime={date}>{dateText(date, say.locale)}</time>
        </>
      )}
      {language !== say.language &&
        `, ${say('statement_in_language', { language: languageName(language, say.locale) })}`}
    </>
  );
}
