import { useSay } from '../src/ui/say.js';
import type { AppProps } from './app-props.js';
import { LookChoices } from './look-choices.js';

type Props = Pick<AppProps, 'disputes' | 'settings' | 'change'>;

/** The choices of how marks look, folded away. */
export function LookSection({ disputes, settings, change }: Props) {
  const say = useSay();
  return (
    <section>
      <details class="look">
        <summary>{say('popup_look')}</summary>
        <LookChoices disputes={disputes} settings={settings} change={change} isDisabled={!settings.on} />
      </details>
    </section>
  );
}
