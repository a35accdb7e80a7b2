import { posix } from 'node:path';
import type { Source } from './shipped-sources.js';

const importing =
  /\b(?:import|export)\s+(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** What a script imports or exports from elsewhere, types too: a path from the project's folder, or a package's name. */
export function importsOf({ path, code }: Pick<Source, 'path' | 'code'>): string[] {
  return [...code.matchAll(importing)]
    .map(([, named, dynamic]) => named ?? dynamic ?? '')
    .map((target) => (target.startsWith('.') ? posix.join(posix.dirname(path), target) : target));
}
