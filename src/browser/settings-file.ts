import {
  type Expected,
  type SettingKey,
  type Settings,
  settingDeclarations,
  settingKeys,
} from './setting-declarations.js';

/** The version of the file's form, not of the extension: it rises when an older Rejoinder could misread the file. */
export const settingsFileVersion = 1;
const KIND = 'settings';

/** What is wrong in a file, and where: `place` as in `settings.sitesOff[2]`. */
export type FileProblem =
  | { readonly type: 'no-json'; readonly line?: number; readonly column?: number }
  | { readonly type: 'foreign' }
  | { readonly type: 'newer'; readonly version: number }
  | {
      readonly type: 'value';
      readonly place: string;
      readonly found: string;
      readonly expected: Expected | 'entry';
    };

/** A file is taken whole or not at all. `ignored` names what this version does not know. */
export type SettingsFile =
  | { readonly status: 'read'; readonly settings: Partial<Settings>; readonly ignored: readonly string[] }
  | { readonly status: 'broken'; readonly problems: readonly FileProblem[] };

/** The text of a file with all settings. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ rejoinder: KIND, version: settingsFileVersion, settings }, null, 2)}\n`;
}

/** Reads what `writeSettingsFile` has written, here or elsewhere, or what somebody has made of it. */
export function readSettingsFile(text: string): SettingsFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { status: 'broken', problems: [{ type: 'no-json', ...placeIn(String(error)) }] };
  }
  if (
    !isRecord(data) ||
    data.rejoinder !== KIND ||
    !isRecord(data.settings) ||
    typeof data.version !== 'number'
  )
    return { status: 'broken', problems: [{ type: 'foreign' }] };
  if (data.version > settingsFileVersion)
    return { status: 'broken', problems: [{ type: 'newer', version: data.version }] };
  return readValues(data.settings);
}

function readValues(values: Readonly<Record<string, unknown>>): SettingsFile {
  const known = settingKeys.filter((key) => key in values);
  const problems = known.flatMap((key) => problemsOfValue(key, values[key]));
  if (problems.length > 0) return { status: 'broken', problems };
  return {
    status: 'read',
    settings: Object.fromEntries(known.map((key) => [key, values[key]])), // Each was just read by its own declaration.
    ignored: Object.keys(values).filter((key) => !known.some((each) => each === key)),
  };
}

function problemsOfValue(key: SettingKey, value: unknown): FileProblem[] {
  const { expected, read } = settingDeclarations[key];
  const place = `settings.${key}`;
  if (read(value) === undefined) return [{ type: 'value', place, found: shown(value), expected }];
  if (!Array.isArray(value)) return [];
  // A list is read entry by entry, and leaves out what is none.
  return value.flatMap((entry, index) => {
    const isEntry = (read([entry]) as readonly unknown[]).length === 1;
    return isEntry
      ? []
      : { type: 'value', place: `${place}[${index}]`, found: shown(entry), expected: 'entry' };
  });
}

/** Browsers say where JSON breaks off in their own words, but all with "line" and "column". */
function placeIn(message: string): { line?: number; column?: number } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line === undefined ? {} : { line: Number(line), column: Number(column) };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
