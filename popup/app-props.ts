import type { Settings } from '../src/browser/setting-declarations.js';
import type { ChangeSetting } from '../src/browser/stored-settings.js';
import type { Dispute } from '../src/claims/schema.js';
import type { PagePassage, PageState } from './page-state.js';

export type AppProps = {
  readonly disputes: readonly Dispute[];
  readonly settings: Settings;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  readonly page: PageState;
  readonly change: ChangeSetting;
  open(passage: PagePassage): void;
  /** The reader looks at the passage in the list, or no more. */
  point(passage: PagePassage, isLookedAt: boolean): void;
  show(what: 'claims' | 'options'): void;
};
