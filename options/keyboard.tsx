import { useSay } from '../src/ui/say.js';
import type { MessageKey } from '../src/words/messages.js';
import type { OptionsProps } from './options-props.js';

/** Our words for the commands of the manifest: the browser knows them in its own language only. */
const descriptions: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'options_keyboard_popup',
  'next-passage': 'command_next',
  'previous-passage': 'command_previous',
  'toggle-site': 'command_toggle_site',
};

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
            <dt>{descriptions[name] ? say(descriptions[name]) : description}</dt>
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
