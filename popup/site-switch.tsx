import { isSiteOn } from '../src/browser/site.js';
import { withEntry } from '../src/browser/with-entry.js';
import { useSay } from '../src/ui/say.js';
import { Switch } from '../src/ui/switch.js';
import type { AppProps } from './app-props.js';

/** The large switch for the site of this page. A page that cannot be read has none. */
export function SiteSwitch({ settings, page, change }: Pick<AppProps, 'settings' | 'page' | 'change'>) {
  const say = useSay();
  if (page.status !== 'read') return null;
  const { site } = page;
  const name = site === 'file' ? say('popup_site_file') : site || say('popup_site_unknown');
  return (
    <Switch
      class="site"
      isOn={isSiteOn(settings, site)}
      isDisabled={!settings.on}
      onSwitch={(isOn) => void change('sitesOff', (sites) => withEntry(sites, site, !isOn))}
    >
      <span class="site-title">{say('popup_site')}</span>
      <span class="small">{name}</span>
    </Switch>
  );
}
