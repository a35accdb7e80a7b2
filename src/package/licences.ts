import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library of which code is in what we ship. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier, as the library's own package.json tells it. */
  readonly licence: string;
  /** The licence's text, as it lies beside the library. */
  readonly text: string;
};

/**
 * Licences that let us ship under ours, MIT. MPL-2.0 binds the library's own files only: they are shipped as they are
 * published, and the list says where their source is.
 */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0']);

/** The libraries that source maps name: what is really in a bundle, not what the project depends on. */
export function librariesIn(maps: Iterable<Uint8Array>): string[] {
  const names = [...maps].flatMap((map) => {
    const { sources } = JSON.parse(new TextDecoder().decode(map)) as { sources: readonly string[] };
    return sources.flatMap((source) => /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  });
  return [...new Set(names)].sort();
}

/**
 * What an installed library's licence is.
 *
 * @throws Error where it is not one of those allowed, or its text is missing
 */
export function licenceOf(root: string, name: string): Licence {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: unknown;
  };
  if (typeof license !== 'string' || !allowed.has(license))
    throw new Error(`${name} is under ${JSON.stringify(license)}, which is not among those we may ship`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} brings no text of its licence`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The file that goes with what we ship: our licence, then each library's. */
export function licenceText(own: string, libraries: readonly Licence[]): string {
  const parts = libraries.map(({ name, version, licence, text }) => {
    const source = `https://www.npmjs.com/package/${name}/v/${version}`;
    return `${name} ${version} (${licence}), unchanged but for minification; its source: ${source}\n\n${text}`;
  });
  return `${[`Rejoinder\n\n${own.trim()}`, ...parts].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
