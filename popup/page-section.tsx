import { restWords } from '../src/ui/rest-words.js';
import { useSay } from '../src/ui/say.js';
import type { MessageKey } from '../src/words/messages.js';
import type { AppProps } from './app-props.js';
import { PassageGroups } from './passage-groups.js';

type Props = Pick<AppProps, 'disputes' | 'settings' | 'nowMs' | 'page' | 'open' | 'point'>;

/** What is on this page: the number of its passages and the list of them, or the reason why there is none. */
export function PageSection({ disputes, settings, nowMs, page, open, point }: Props) {
  const say = useSay();
  const passages = page.status === 'read' ? page.passages : [];
  const hidden = page.status === 'read' ? page.hidden : 0;
  const reason = whyEmpty({ settings, nowMs, page });
  return (
    <section aria-labelledby="page-title">
      <div class="section-head">
        <h2 id="page-title">{say('popup_page')}</h2>
        <p class="count" aria-live="polite">
          {passages.length > 0 && say.count('popup_passages', passages.length)}
        </p>
      </div>
      {disputes.map((dispute) => {
        const own = passages.filter((passage) => passage.dispute === dispute.id);
        if (own.length === 0) return null;
        return <PassageGroups key={dispute.id} dispute={dispute} passages={own} open={open} point={point} />;
      })}
      {reason && <p>{say(reason)}</p>}
      {page.status === 'unreadable' && settings.on && <p class="small">{say('popup_unreadable_why')}</p>}
      {hidden > 0 && <p class="small">{say.count('popup_hidden', hidden)}</p>}
    </section>
  );
}

function whyEmpty({
  settings,
  nowMs,
  page,
}: Pick<Props, 'settings' | 'nowMs' | 'page'>): MessageKey | undefined {
  const isRead = page.status === 'read';
  const why = restWords(settings, isRead ? page.site : '', nowMs);
  if (!isRead) return settings.on ? `popup_${page.status}` : why;
  return why ?? (page.passages.length + page.hidden === 0 ? 'popup_none' : undefined);
}
