import { Choice } from '../src/ui/choice.js';
import { useSay } from '../src/ui/say.js';
import type { AppProps } from './app-props.js';
import { MarkSample } from './mark-sample.js';

const styles = ['both', 'underline', 'tint'] as const;
const strengths = ['faint', 'normal', 'strong'] as const;
const sensitivities = ['sure', 'balanced', 'wide'] as const;

type Props = Pick<AppProps, 'disputes' | 'settings' | 'change'> & { readonly isDisabled?: boolean };

/** How marks look, with a sample that follows at once, and how sure they must be. */
export function LookChoices({ disputes, settings, change, isDisabled = false }: Props) {
  const say = useSay();
  const [dispute] = disputes;
  return (
    <>
      {dispute && <MarkSample dispute={dispute} look={settings} />}
      <Choice
        title={say('popup_style')}
        name="style"
        options={styles.map((value) => ({ value, label: say(`popup_style_${value}`) }))}
        chosen={settings.markStyle}
        isDisabled={isDisabled}
        onChoose={(style) => void change('markStyle', () => style)}
      />
      {settings.markStyle === 'tint' && <p class="small">{say('popup_tint_only')}</p>}
      <Choice
        title={say('popup_strength')}
        name="strength"
        options={strengths.map((value) => ({ value, label: say(`popup_strength_${value}`) }))}
        chosen={settings.markStrength}
        isDisabled={isDisabled}
        onChoose={(strength) => void change('markStrength', () => strength)}
      />
      <Choice
        title={say('popup_sensitivity')}
        name="sensitivity"
        options={sensitivities.map((value) => ({ value, label: say(`popup_sensitivity_${value}`) }))}
        chosen={settings.sensitivity}
        isDisabled={isDisabled}
        onChoose={(sensitivity) => void change('sensitivity', () => sensitivity)}
      />
    </>
  );
}
