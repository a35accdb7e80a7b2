import { isSiteOn } from '../src/browser/site.js';
import { withEntry } from '../src/browser/with-entry.js';
import { Switch } from '../src/ui/switch.js';
import type { AppProps } from './app.js';
import { words } from './words.js';

/** The large switch for the site of this page. A page that cannot be read has none. */
export function SiteSwitch({ settings, page, change }: Pick<AppProps, 'settings' | 'page' | 'change'>) {
  if (page.status !== 'read') return null;
  const { site } = page;
  const name = site === 'file' ? words.site.file : site || words.site.unknown;
  return (
    <Switch
      class="site"
      isOn={isSiteOn(settings, site)}
      isDisabled={!settings.on}
      onSwitch={(isOn) => void change('sitesOff', (sites) => withEntry(sites, site, !isOn))}
    >
      <span class="site-title">{words.site.title}</span>
      <span class="small">{name}</span>
    </Switch>
  );
}
