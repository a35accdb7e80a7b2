import { MarkSwitches } from '../popup/mark-switches.js';
import { useSay } from '../src/ui/say.js';
import type { OptionsProps } from './options-props.js';

/** Which sides' and which points' marks are shown, for each dispute. */
export function MarkedMatters({
  disputes,
  settings,
  change,
}: Pick<OptionsProps, 'disputes' | 'settings' | 'change'>) {
  const say = useSay();
  return (
    <>
      {!settings.on && <p class="small">{say('popup_off')}</p>}
      {disputes.map((dispute) => (
        <div key={dispute.id} class="matter">
          <p class="small">{dispute.title}</p>
          <MarkSwitches dispute={dispute} settings={settings} change={change} />
        </div>
      ))}
    </>
  );
}
