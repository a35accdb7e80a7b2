import { useSay } from '../src/ui/say.js';

type Props = { readonly type: 'read' | 'reset'; readonly ignored: readonly string[]; onUndo(): void };

/** Says that all settings are others now, what of a file was left out, and offers the way back. */
export function ReplacedNote({ type, ignored, onUndo }: Props) {
  const say = useSay();
  return (
    <>
      <p>{say(type === 'read' ? 'options_file_read' : 'options_reset_done')}</p>
      {ignored.length > 0 && <p>{say('options_file_ignored', { names: ignored.join(', ') })}</p>}
      <button type="button" onClick={onUndo}>
        {say('options_undo')}
      </button>
    </>
  );
}
