type Declaration<Value> = { readonly default: Value; read(stored: unknown): Value | undefined };

const flag = (isOn: boolean): Declaration<boolean> => ({
  default: isOn,
  read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
});

/** A list of names; entries of another type are dropped, the others kept. */
const names = (): Declaration<readonly string[]> => ({
  default: [],
  read: (stored) => (Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : undefined),
});

/** Every setting, once: its key in storage, its default, and how a stored value is read (`undefined`: broken). */
export const settingDeclarations = {
  on: flag(true),
  /** Sites (see `siteOf`) that are left alone. */
  sitesOff: names(),
  /** `dispute/side` of the marks not shown; `side` may be `both`. */
  hiddenSides: names(),
  /** `dispute/point` of the points not shown. */
  hiddenPoints: names(),
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
