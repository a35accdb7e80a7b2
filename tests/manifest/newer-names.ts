import type { Identifier } from '@mdn/browser-compat-data';
import { compatData } from './compat-data.js';
import { type Browser, browsers, featureAt, firstVersion } from './first-version.js';
import type { Source } from './shipped-sources.js';

export type Versions = Readonly<Record<Browser, number>>;

/** A name in a source, with all the features of browsers that it may mean, as paths. */
type Name = { readonly name: string; readonly meanings: readonly string[] };

export type NewerName = Name & { readonly browser: Browser; readonly needs: number };

/**
 * The names in a source that mean features newer than these versions. Without types, only such names count as are hardly
 * ever our own: `Object.groupBy`, `new Highlight`, `browser.tabs.connect`, methods and properties with a capital inside;
 * of style sheets all. One with several meanings counts as the oldest of them. Options and values are not seen.
 */
export function newerThan(versions: Versions, { path, code }: Pick<Source, 'path' | 'code'>): NewerName[] {
  const names = path.endsWith('.css') ? namesInStyle(code) : namesInScript(code);
  return names
    .filter(({ meanings }) => meanings.length > 0)
    .flatMap((name) => browsers.map((browser) => ({ ...name, browser, needs: oldest(name, browser) })))
    .filter(({ browser, needs }) => needs > versions[browser]);
}

function oldest({ meanings }: Name, browser: Browser): number {
  return Math.min(...meanings.map((meaning) => firstVersion(meaning, browser)));
}

function namesInScript(code: string): Name[] {
  return [
    ...found(code, /\bbrowser((?:\.\w+)+)/g, (name) => [`webextensions.api${name}`]),
    ...found(code, /\bnew ([A-Z]\w+)\(/g, (name) => [`api.${name}`, `javascript.builtins.${name}`]),
    ...found(code, /\b([A-Z]\w+\.\w+)\b/g, (name) => [
      `api.${name}_static`,
      `api.${name}`,
      `javascript.builtins.${name}`,
    ]),
    ...found(code, /\.([a-z]+[A-Z]\w*)\b/g, (name) => membersByName.get(name) ?? []),
  ];
}

function namesInStyle(code: string): Name[] {
  return [
    ...found(code, /[{;]\s*([a-z][\w-]*)\s*:/g, (name) => [`css.properties.${name}`]),
    // Not within a rule, where a colon stands before a value: built files have no space between.
    ...found(code.replace(/\{[^{}]*\}/g, '{}'), /::?([a-z][\w-]*)/g, (name) => [`css.selectors.${name}`]),
    ...found(code, /@([a-z][\w-]*)/g, (name) => [`css.at-rules.${name}`]),
    ...found(code, /\(([a-z][\w-]*)\s*[:)]/g, (name) => [`css.at-rules.media.${name}`]),
    ...found(code, /\b([a-z][\w-]*)\(/g, (name) => [`css.types.${name}`, `css.types.color.${name}`]),
  ];
}

function found(code: string, pattern: RegExp, meaningsOf: (name: string) => readonly string[]): Name[] {
  const names = new Set([...code.matchAll(pattern)].map(([, name = '']) => name));
  return [...names].map((name) => ({ name, meanings: meaningsOf(name).filter(isFeature) }));
}

function isFeature(path: string): boolean {
  return featureAt(path)?.__compat !== undefined;
}

const membersByName = membersOf({
  api: compatData.api,
  'javascript.builtins': compatData.javascript.builtins ?? {},
});

function membersOf(groups: Readonly<Record<string, Identifier>>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [group, owners] of Object.entries(groups))
    for (const [owner, features] of Object.entries(owners))
      for (const feature of Object.keys(features)) {
        const name = feature.replace(/_static$/, '');
        const paths = members.get(name) ?? [];
        paths.push(`${group}.${owner}.${feature}`);
        members.set(name, paths);
      }
  return members;
}
