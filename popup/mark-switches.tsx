import { withEntry } from '../src/browser/with-entry.js';
import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';
import { Switch } from '../src/ui/switch.js';
import type { AppProps } from './app-props.js';
import { sideLabel } from './side-words.js';

type Props = { dispute: Dispute } & Pick<AppProps, 'settings' | 'change'>;

/** A switch for each side's marks, and, folded away, one for each point of the dispute. */
export function MarkSwitches({ dispute, settings, change }: Props) {
  const say = useSay();
  return (
    <section aria-labelledby={`marks-${dispute.id}`}>
      <h2 id={`marks-${dispute.id}`}>{say('popup_marks')}</h2>
      <SideSwitches dispute={dispute} settings={settings} change={change} />
      <PointSwitches dispute={dispute} settings={settings} change={change} />
    </section>
  );
}

function SideSwitches({ dispute, settings, change }: Props) {
  const say = useSay();
  const sides = [...dispute.sides.map(({ id }) => id), 'both'];
  return (
    <fieldset disabled={!settings.on}>
      <legend class="unseen">{say('popup_sides')}</legend>
      {sides.map((side) => {
        const key = `${dispute.id}/${side}`;
        const isShown = !settings.hiddenSides.includes(key);
        const onSwitch = (isOn: boolean) => void change('hiddenSides', (keys) => withEntry(keys, key, !isOn));
        return (
          <Switch key={key} isOn={isShown} onSwitch={onSwitch}>
            <SideLabel place={sidePlace(dispute, side)}>{sideLabel(say, dispute, side)}</SideLabel>
          </Switch>
        );
      })}
    </fieldset>
  );
}

function PointSwitches({ dispute, settings, change }: Props) {
  const say = useSay();
  const keyed = dispute.points.map(({ id, question }) => ({ key: `${dispute.id}/${id}`, question }));
  const shown = keyed.filter(({ key }) => !settings.hiddenPoints.includes(key)).length;
  return (
    <details>
      <summary>
        {say('popup_points')}{' '}
        <span class="small">
          {say(shown === keyed.length ? 'popup_all_shown' : 'popup_some_shown', { shown, all: keyed.length })}
        </span>
      </summary>
      <fieldset disabled={!settings.on}>
        <legend class="unseen">{say('popup_points')}</legend>
        {keyed.map(({ key, question }) => (
          <Switch
            key={key}
            isOn={!settings.hiddenPoints.includes(key)}
            onSwitch={(isOn) => void change('hiddenPoints', (keys) => withEntry(keys, key, !isOn))}
          >
            {question}
          </Switch>
        ))}
      </fieldset>
    </details>
  );
}
