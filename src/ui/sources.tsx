import type { Dispute, Source, Statement } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { languageName } from './language-name.js';
import { useSay } from './say.js';
import { sourceOf } from './source-of.js';
import { withTextFragment } from './text-fragment.js';
import { wordingAtSource } from './wording-at-source.js';

type Props = {
  readonly dispute: Dispute;
  readonly ids: readonly string[];
  /** Of which they are the sources: links lead to its words, where its wording there is known. */
  readonly statement?: Statement;
};

/** Where something was published: links by outlet, each with date and language. */
export function Sources({ dispute, ids, statement }: Props) {
  const say = useSay();
  return (
    <ul class="sources" aria-label={say('statement_sources')}>
      {ids.map((id) => (
        <li key={id}>
          <SourceLink
            source={sourceOf(dispute, id)}
            words={statement && wordingAtSource(statement, id, sourceOf(dispute, id))}
          />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source, words }: { source: Source; words: string | undefined }) {
  const { outlet, title, url, date, language } = source;
  const say = useSay();
  return (
    <>
      <a
        href={words === undefined ? url : withTextFragment(url, words)}
        data-address={url}
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
