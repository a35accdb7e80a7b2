import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './zip.js';

/** Every file under a folder, by its path from there. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [slashed(relative(folder, file)), readFileSync(file)]));
}

/** The files at these paths of a folder. */
export function readFiles(folder: string, paths: readonly string[]): Files {
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
