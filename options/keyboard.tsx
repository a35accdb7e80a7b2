import { useSay } from '../src/ui/say.js';
import type { OptionsProps } from './options-page.js';

type Props = { readonly shortcuts: OptionsProps['shortcuts']; open(): void };

/** The keyboard commands with the keys as they are set now, and the way to change them. */
export function Keyboard({ shortcuts, open }: Props) {
  const say = useSay();
  if (shortcuts === undefined || shortcuts.length === 0) return <p>{say('options_keyboard_none')}</p>;
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || say('options_keyboard_popup')}</dt>
            <dd>
              {keys === '' ? (
                <span class="small">{say('options_keyboard_unset')}</span>
              ) : (
                <Keys keys={keys} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">{say('options_keyboard_how')}</p>
      <button type="button" onClick={open}>
        {say('options_keyboard_change')}
      </button>
    </>
  );
}

/** `Alt+Shift+N`, each key by itself; on a Mac, the browser gives symbols without any plus. */
function Keys({ keys }: { keys: string }) {
  const all = keys.split('+');
  return (
    <>
      {all.map((key, index) => (
        <>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </>
      ))}
    </>
  );
}
