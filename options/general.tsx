import { PauseRow } from '../popup/pause-row.js';
import { useSay } from '../src/ui/say.js';
import { Switch } from '../src/ui/switch.js';
import { languages } from '../src/words/languages.js';
import type { OptionsProps } from './options-props.js';
import { useNow } from './use-now.js';

type Props = Pick<OptionsProps, 'settings' | 'change'>;

/** On or off, a pause, the language, and whether marks are explained once more. */
export function General({ settings, change }: Props) {
  const say = useSay();
  const nowMs = useNow(settings.pausedUntil);
  return (
    <>
      <Switch isOn={settings.on} onSwitch={(isOn) => void change('on', () => isOn)}>
        <b>{say('popup_master')}</b>
      </Switch>
      <PauseRow settings={settings} nowMs={nowMs} change={change} />
      <LanguageChoice settings={settings} change={change} />
      <Switch isOn={!settings.introduced} onSwitch={(isOn) => void change('introduced', () => !isOn)}>
        {say('options_explain')}
      </Switch>
    </>
  );
}

function LanguageChoice({ settings, change }: Props) {
  const say = useSay();
  const choose = (value: string) => {
    const language = languages.find((each) => each === value);
    void change('language', () => language ?? 'auto');
  };
  return (
    <label class="field">
      <span>{say('options_language')}</span>
      <select value={settings.language} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="auto">{say('options_language_auto')}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A language's name in the language itself: its readers look for that. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
