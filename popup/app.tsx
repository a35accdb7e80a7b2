import type { Settings } from '../src/browser/setting-declarations.js';
import type { ChangeSetting } from '../src/browser/stored-settings.js';
import type { Dispute } from '../src/claims/schema.js';
import icon from '../src/icons/icon.svg?no-inline';
import { useSay } from '../src/ui/say.js';
import { Switch } from '../src/ui/switch.js';
import { Coverage } from './coverage.js';
import { LookSection } from './look-section.js';
import { MarkSwitches } from './mark-switches.js';
import { PageSection } from './page-section.js';
import type { PagePassage, PageState } from './page-state.js';
import { PauseRow } from './pause-row.js';
import { SiteSwitch } from './site-switch.js';

export type AppProps = {
  readonly disputes: readonly Dispute[];
  readonly settings: Settings;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly page: PageState;
  readonly change: ChangeSetting;
  open(passage: PagePassage): void;
  /** The reader looks at the passage in the list, or no more. */
  point(passage: PagePassage, isLookedAt: boolean): void;
  show(what: 'claims' | 'options'): void;
};

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
        <Switch isOn={settings.on} class="master" onSwitch={(isOn) => void change('on', () => isOn)}>
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
