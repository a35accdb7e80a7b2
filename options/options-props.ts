import type { Settings } from '../src/browser/setting-declarations.js';
import type { Shortcut } from '../src/browser/shortcuts.js';
import type { ChangeSetting } from '../src/browser/stored-settings.js';
import type { Dispute } from '../src/claims/schema.js';

export type OptionsProps = {
  readonly disputes: readonly Dispute[];
  readonly settings: Settings;
  readonly change: ChangeSetting;
  /** Resolves to the settings before. */
  replace(settings: Partial<Settings>): Promise<Settings>;
  /** Absent where the browser has no keyboard commands. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  openShortcuts(): void;
};
