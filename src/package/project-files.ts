import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What `.gitignore` keeps out, for where there is no git: an unpacked source archive. */
const notOurs = /^(?:node_modules|dist)$|\.log$/;

/**
 * The paths of the project's own files: all that git does not ignore, new ones too, since a build takes them in; or, in an
 * unpacked source archive, all that lie there.
 */
export function projectFiles(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return walk(root, '');
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const list = execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

function walk(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !notOurs.test(name))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) return walk(root, `${path}/`);
      return entry.isFile() ? [path] : [];
    });
}
