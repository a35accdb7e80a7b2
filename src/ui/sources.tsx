import type { Dispute, Source } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { languageName } from './language-name.js';
import { sourceOf } from './source-of.js';
import { words } from './words.js';

/** Where something was published: links by outlet, each with date and language. */
export function Sources({ dispute, ids }: { dispute: Dispute; ids: readonly string[] }) {
  return (
    <ul class="sources" aria-label={words.statement.sources}>
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
  return (
    <>
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        hreflang={language}
        title={`${title} (${words.statement.newTab})`}
      >
        {outlet}
      </a>
      {date !== undefined && (
        <>
          {', '}
          <time dateTime={date}>{dateText(date)}</time>
        </>
      )}
      {language !== 'en' && `, ${words.statement.inLanguage(languageName(language))}`}
    </>
  );
}
