import { useSay } from '../src/ui/say.js';
import type { MessageKey } from '../src/words/messages.js';
import type { AppProps } from './app.js';
import type { PageState } from './page-state.js';
import { PassageItem } from './passage-item.js';

type Props = Pick<AppProps, 'disputes' | 'settings' | 'page' | 'open'>;

/** What is on this page: the number of its passages and the list of them, or the reason why there is none. */
export function PageSection({ disputes, settings, page, open }: Props) {
  const say = useSay();
  const passages = page.status === 'read' ? page.passages : [];
  const hidden = page.status === 'read' ? page.hidden : 0;
  const reason = whyEmpty(settings, page);
  return (
    <section aria-labelledby="page-title">
      <div class="section-head">
        <h2 id="page-title">{say('popup_page')}</h2>
        <p class="count" aria-live="polite">
          {passages.length > 0 && say.count('popup_passages', passages.length)}
        </p>
      </div>
      {passages.length > 0 && (
        <ol class="passages">
          {passages.map((passage) => (
            <PassageItem
              key={`${passage.frame} ${passage.id}`}
              passage={passage}
              disputes={disputes}
              onOpen={() => open(passage)}
            />
          ))}
        </ol>
      )}
      {reason && <p>{say(reason)}</p>}
      {page.status === 'unreadable' && settings.on && <p class="small">{say('popup_unreadable_why')}</p>}
      {hidden > 0 && <p class="small">{say.count('popup_hidden', hidden)}</p>}
    </section>
  );
}

function whyEmpty(settings: Props['settings'], page: PageState): MessageKey | undefined {
  if (!settings.on) return 'popup_off';
  if (page.status !== 'read') return `popup_${page.status}`;
  if (settings.sitesOff.includes(page.site)) return 'popup_site_off';
  return page.passages.length + page.hidden === 0 ? 'popup_none' : undefined;
}
