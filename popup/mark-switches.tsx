import { withEntry } from '../src/browser/with-entry.js';
import type { Dispute } from '../src/claims/schema.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';
import { Switch } from '../src/ui/switch.js';
import type { AppProps } from './app.js';
import { sideLabel } from './side-words.js';
import { words } from './words.js';

type Props = { dispute: Dispute } & Pick<AppProps, 'settings' | 'change'>;

/** A switch for each side's marks, and, folded away, one for each point of the dispute. */
export function MarkSwitches({ dispute, settings, change }: Props) {
  return (
    <section aria-labelledby={`marks-${dispute.id}`}>
      <h2 id={`marks-${dispute.id}`}>{words.marks.title}</h2>
      <SideSwitches dispute={dispute} settings={settings} change={change} />
      <PointSwitches dispute={dispute} settings={settings} change={change} />
    </section>
  );
}

function SideSwitches({ dispute, settings, change }: Props) {
  const sides = [...dispute.sides.map(({ id }) => id), 'both'];
  return (
    <fieldset disabled={!settings.on}>
      <legend class="unseen">{words.marks.sides}</legend>
      {sides.map((side) => {
        const key = `${dispute.id}/${side}`;
        const isShown = !settings.hiddenSides.includes(key);
        const onSwitch = (isOn: boolean) => void change('hiddenSides', (keys) => withEntry(keys, key, !isOn));
        return (
          <Switch key={key} isOn={isShown} onSwitch={onSwitch}>
            <SideLabel place={sidePlace(dispute, side)}>{sideLabel(dispute, side)}</SideLabel>
          </Switch>
        );
      })}
    </fieldset>
  );
}

function PointSwitches({ dispute, settings, change }: Props) {
  const keyed = dispute.points.map(({ id, question }) => ({ key: `${dispute.id}/${id}`, question }));
  const shown = keyed.filter(({ key }) => !settings.hiddenPoints.includes(key)).length;
  return (
    <details>
      <summary>
        {words.marks.points} <span class="small">{words.marks.shown(shown, keyed.length)}</span>
      </summary>
      <fieldset disabled={!settings.on}>
        <legend class="unseen">{words.marks.points}</legend>
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
