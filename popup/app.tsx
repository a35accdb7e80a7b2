import icon from '../src/icons/icon.svg?no-inline';
import { useSay } from '../src/ui/say.js';
import { Switch } from '../src/ui/switch.js';
import type { AppProps } from './app-props.js';
import { Coverage } from './coverage.js';
import { LookSection } from './look-section.js';
import { MarkSwitches } from './mark-switches.js';
import { PageSection } from './page-section.js';
import { PauseRow } from './pause-row.js';
import { SiteSwitch } from './site-switch.js';

/** The whole popup. It keeps no state of its own: settings and page come from outside, and so do their changes. */
export function App(props: AppProps) {
  const { disputes, settings, page, nowMs, change, open, point, show } = props;
  const say = useSay();
  return (
    <>
      <header>
        <h1>
          <img src={icon} alt="" width="22" height="22" />
          Rejoinder
        </h1>
        <Switch isOn={settings.on} onSwitch={(isOn) => void change('on', () => isOn)}>
          <span class="unseen">{say('popup_master')}</span>
        </Switch>
      </header>
      <SiteSwitch settings={settings} page={page} change={change} />
      <PauseRow settings={settings} nowMs={nowMs} change={change} />
      <PageSection
        disputes={disputes}
        settings={settings}
        nowMs={nowMs}
        page={page}
        open={open}
        point={point}
      />
      {disputes.map((dispute) => (
        <MarkSwitches key={dispute.id} dispute={dispute} settings={settings} change={change} />
      ))}
      <LookSection disputes={disputes} settings={settings} change={change} />
      <Coverage disputes={disputes} show={show} />
    </>
  );
}
