import { useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../src/browser/setting-declarations.js';
import { readSettingsFile, type SettingsFile, writeSettingsFile } from '../src/browser/settings-file.js';
import { saveFile } from '../src/ui/save-file.js';
import { useSay } from '../src/ui/say.js';
import { FileProblems } from './file-problems.js';
import type { OptionsProps } from './options-props.js';
import { ReplacedNote } from './replaced-note.js';

/** What was done last here; a replacement of all settings can be taken back. */
type Outcome =
  | {
      readonly type: 'broken';
      readonly file: string;
      readonly read: Extract<SettingsFile, { status: 'broken' }>;
    }
  | { readonly type: 'read' | 'reset'; readonly before: Settings; readonly ignored: readonly string[] }
  | { readonly type: 'undone' };

/** Saves the settings as a file, reads such a file, and resets everything. */
export function SettingsFileSection({ settings, replace }: Pick<OptionsProps, 'settings' | 'replace'>) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome>();

  async function read(file: File): Promise<void> {
    const found = readSettingsFile(await file.text());
    if (found.status === 'broken') return setOutcome({ type: 'broken', file: file.name, read: found });
    const before = await replace(found.settings);
    setOutcome({ type: 'read', before, ignored: found.ignored });
  }

  async function reset(): Promise<void> {
    const before = await replace(defaultSettings);
    setOutcome({ type: 'reset', before, ignored: [] });
  }

  async function undo(before: Settings): Promise<void> {
    await replace(before);
    setOutcome({ type: 'undone' });
  }

  return (
    <>
      <p>{say('options_file_what')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() =>
            saveFile({
              name: 'rejoinder-settings.json',
              type: 'application/json',
              text: writeSettingsFile(settings),
            })
          }
        >
          {say('options_file_save')}
        </button>
        <FileButton label={say('options_file_load')} onFile={(file) => void read(file)} />
        <button type="button" onClick={() => void reset()}>
          {say('options_reset')}
        </button>
      </div>
      <div class="outcome" aria-live="polite">
        {outcome?.type === 'broken' && <FileProblems file={outcome.file} problems={outcome.read.problems} />}
        {(outcome?.type === 'read' || outcome?.type === 'reset') && (
          <ReplacedNote
            type={outcome.type}
            ignored={outcome.ignored}
            onUndo={() => void undo(outcome.before)}
          />
        )}
        {outcome?.type === 'undone' && <p>{say('options_undone')}</p>}
      </div>
    </>
  );
}

/** A file input in the shape of a button. Emptied after each choice, so that the same file can be chosen again. */
function FileButton({ label, onFile }: { label: string; onFile(file: File): void }) {
  return (
    <label class="file-button">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        class="unseen"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
