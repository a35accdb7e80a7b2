import type { AppProps } from './app.js';
import type { PageState } from './page-state.js';
import { PassageItem } from './passage-item.js';
import { words } from './words.js';

type Props = Pick<AppProps, 'disputes' | 'settings' | 'page' | 'open'>;

/** What is on this page: the number of its passages and the list of them, or the reason why there is none. */
export function PageSection({ disputes, settings, page, open }: Props) {
  const passages = page.status === 'read' ? page.passages : [];
  const hidden = page.status === 'read' ? page.hidden : 0;
  const reason = whyEmpty(settings, page);
  return (
    <section aria-labelledby="page-title">
      <div class="section-head">
        <h2 id="page-title">{words.page.title}</h2>
        <p class="count" aria-live="polite">
          {passages.length > 0 && words.page.count(passages.length)}
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
      {reason && <p>{reason}</p>}
      {page.status === 'unreadable' && settings.on && <p class="small">{words.page.unreadableWhy}</p>}
      {hidden > 0 && <p class="small">{words.page.hidden(hidden)}</p>}
    </section>
  );
}

function whyEmpty(settings: Props['settings'], page: PageState): string | undefined {
  if (!settings.on) return words.page.off;
  if (page.status !== 'read') return words.page[page.status];
  if (settings.sitesOff.includes(page.site)) return words.page.siteOff;
  return page.passages.length + page.hidden === 0 ? words.page.none : undefined;
}
