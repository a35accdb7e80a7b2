import { LookChoices } from '../popup/look-choices.js';
import icon from '../src/icons/icon.svg?no-inline';
import { useSay } from '../src/ui/say.js';
import { AsideList } from './aside-list.js';
import { General } from './general.js';
import { Keyboard } from './keyboard.js';
import { MarkedMatters } from './marked-matters.js';
import type { OptionsProps } from './options-props.js';
import { Section } from './section.js';
import { SettingsFileSection } from './settings-file-section.js';
import { SiteList } from './site-list.js';

/** Everything that can be set. It acts at once; there is nothing to save. */
export function OptionsPage(props: OptionsProps) {
  const { disputes, settings, change, replace, shortcuts, openShortcuts } = props;
  const say = useSay();
  const sections = [
    { id: 'general', title: say('options_general'), body: <General settings={settings} change={change} /> },
    {
      id: 'look',
      title: say('popup_look'),
      body: (
        <>
          <LookChoices disputes={disputes} settings={settings} change={change} />
          <p class="small">{say(`options_${settings.sensitivity}_note`)}</p>
        </>
      ),
    },
    {
      id: 'marked',
      title: say('options_marked'),
      body: <MarkedMatters disputes={disputes} settings={settings} change={change} />,
    },
    { id: 'sites', title: say('options_sites'), body: <SiteList settings={settings} change={change} /> },
    {
      id: 'aside',
      title: say('options_aside'),
      body: <AsideList disputes={disputes} settings={settings} change={change} />,
    },
    {
      id: 'keyboard',
      title: say('options_keyboard'),
      body: <Keyboard shortcuts={shortcuts} open={openShortcuts} />,
    },
    {
      id: 'file',
      title: say('options_file'),
      body: <SettingsFileSection settings={settings} replace={replace} />,
    },
  ];
  return (
    <>
      <header class="masthead">
        <p class="brand">
          <img src={icon} alt="" width="24" height="24" />
          <span>
            <b>Rejoinder</b>
          </span>
        </p>
        <a href="../claims/index.html">{say('options_claims')}</a>
      </header>
      <div class="sheet">
        <nav class="contents" aria-label={say('claims_contents')}>
          <ol>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          <h1>{say('options_heading')}</h1>
          <p class="small">{say('options_at_once')}</p>
          {sections.map(({ id, title, body }) => (
            <Section key={id} id={id} title={title}>
              {body}
            </Section>
          ))}
        </main>
      </div>
    </>
  );
}
