import { useRef, useState } from 'preact/hooks';
import { siteFromText } from '../src/browser/site-from-text.js';
import { withEntry } from '../src/browser/with-entry.js';
import { useSay } from '../src/ui/say.js';
import type { OptionsProps } from './options-props.js';
import { RemovableList } from './removable-list.js';

/** The sites that are left alone: one can be added by hand, each can be taken out. */
export function SiteList({ settings, change }: Pick<OptionsProps, 'settings' | 'change'>) {
  const say = useSay();
  const put = (site: string, isOff: boolean) =>
    void change('sitesOff', (sites) => withEntry(sites, site, isOff));
  const items = [...settings.sitesOff]
    .sort()
    .map((site) => ({ key: site, title: site === 'file' ? say('popup_site_file') : site }));
  return (
    <>
      <p>{say('options_sites_what')}</p>
      <RemovableList
        items={items}
        empty={say('options_sites_none')}
        action={say('options_site_on')}
        onRemove={(site) => put(site, false)}
      />
      <AddSite onAdd={(site) => put(site, true)} />
    </>
  );
}

function AddSite({ onAdd }: { onAdd(site: string): void }) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const [typed, setTyped] = useState('');

  function add(): void {
    const site = siteFromText(typed);
    setWrong(site === undefined);
    if (site === undefined) {
      field.current?.focus();
      return;
    }
    onAdd(site);
    setTyped('');
  }

  return (
    <div class="field">
      <label for="new-site">{say('options_site')}</label>
      <div class="row">
        <input
          ref={field}
          id="new-site"
          value={typed}
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="news.example"
          aria-invalid={isWrong}
          aria-describedby="new-site-problem"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && add()}
        />
        <button type="button" onClick={add}>
          {say('options_site_add')}
        </button>
      </div>
      <p id="new-site-problem" class="problem" role="alert">
        {isWrong && say('options_site_wrong')}
      </p>
    </div>
  );
}
