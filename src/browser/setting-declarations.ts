import { languages } from '../words/languages.js';
import { isAside } from './aside.js';

/** What a stored value has to be. */
export type Expected =
  | { readonly type: 'flag' | 'moment' | 'list' }
  | { readonly type: 'word'; readonly words: readonly string[] };

type Declaration<Value> = {
  readonly default: Value;
  readonly expected: Expected;
  read(stored: unknown): Value | undefined;
};

const flag = (isOn: boolean): Declaration<boolean> => ({
  default: isOn,
  expected: { type: 'flag' },
  read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
});

const isName = (stored: unknown): stored is string => typeof stored === 'string';

/** One of a few words. */
const oneOf = <Word extends string>(first: Word, ...others: readonly Word[]): Declaration<Word> => ({
  default: first,
  expected: { type: 'word', words: [first, ...others] },
  read: (stored) => [first, ...others].find((word) => word === stored),
});

/** A moment in milliseconds since 1970; 0: never. */
const moment = (): Declaration<number> => ({
  default: 0,
  expected: { type: 'moment' },
  read: (stored) =>
    typeof stored === 'number' && Number.isFinite(stored) && stored >= 0 ? stored : undefined,
});

/** Entries of a list that are not as they should be are dropped, the others kept. */
const entries = <Entry>(isEntry: (stored: unknown) => stored is Entry): Declaration<readonly Entry[]> => ({
  default: [],
  expected: { type: 'list' },
  read: (stored) => (Array.isArray(stored) ? stored.filter(isEntry) : undefined),
});

/** Every setting, once: its key in storage, its default, and how a stored value is read (`undefined`: broken). */
export const settingDeclarations = {
  on: flag(true),
  /** Sites (see `siteOf`) that are left alone. */
  sitesOff: entries(isName),
  /** `dispute/side` of the marks not shown; `side` may be `both`. */
  hiddenSides: entries(isName),
  /** `dispute/point` of the points not shown. */
  hiddenPoints: entries(isName),
  /** What the reader put aside from a card. */
  asides: entries(isAside),
  /** Until when marks are paused everywhere. */
  pausedUntil: moment(),
  /** Language of the interface: the browser's, or the one named. */
  language: oneOf('auto', ...languages),
  markStyle: oneOf('both', 'underline', 'tint'),
  markStrength: oneOf('normal', 'faint', 'strong'),
  /** How sure the engine must be of a mark. */
  sensitivity: oneOf('balanced', 'sure', 'wide'),
  /** Whether the reader has seen what a mark means. */
  introduced: flag(false),
};

type Declarations = typeof settingDeclarations;
export type SettingKey = keyof Declarations;
export type Settings = { readonly [Key in SettingKey]: Declarations[Key]['default'] };

export const settingKeys = Object.keys(settingDeclarations) as SettingKey[]; // `keys` forgets the type.

/** The settings in a storage area's content: what is missing or broken falls back to its default, one by one. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = settingKeys.map((key) => [key, readSetting(key, stored[key])]);
  return Object.fromEntries(entries) as Settings; // Each key was read by its own declaration.
}

function readSetting<Key extends SettingKey>(key: Key, stored: unknown): Settings[Key] {
  const declaration: Declaration<Settings[Key]> = settingDeclarations[key] as never; // Per key they are one type.
  return declaration.read(stored) ?? declaration.default;
}

/** What applies to a reader who never changed anything. */
export const defaultSettings: Settings = readSettings({});
