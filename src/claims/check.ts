import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type FolderFiles, problemsOfFolder } from './rules/dispute-folder.js';
import { lineOf, type ProblemInFile } from './rules/problem.js';

/** `npm run check`: every problem in the disputes' data on one line of standard error, and then exit status 1. */
const [root = import.meta.dirname] = process.argv.slice(2);
const folders = disputeFolders(root);
const problems = folders.flatMap(problemsIn);
for (const problem of problems) console.error(lineOf(problem));
if (folders.length === 0) console.error(`${shownPath(root)}: there is no dispute's folder in it`);
if (problems.length > 0 || folders.length === 0) process.exitCode = 1;
else
  console.log(
    `The data of ${folders.length === 1 ? '1 dispute' : `${folders.length} disputes`} is as it should be.`,
  );

function disputeFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .filter((path) => ['dispute.json', 'kinds.json', 'cues'].some((name) => existsSync(join(path, name))));
}

function problemsIn(folder: string): ProblemInFile[] {
  return problemsOfFolder(filesOf(folder)).map((problem) => ({
    ...problem,
    file: shownPath(join(folder, problem.file)),
  }));
}

function filesOf(folder: string): FolderFiles {
  const paths = [
    'dispute.json',
    'changes.json',
    'kinds.json',
    ...['cues', 'texts'].flatMap((name) => languageFiles(folder, name)),
  ];
  const present = paths.filter((path) => existsSync(join(folder, path)));
  return new Map(present.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** One file per language in a folder within the dispute's. */
function languageFiles(folder: string, name: string): string[] {
  const path = join(folder, name);
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.json')) : [];
  return files.sort().map((file) => `${name}/${file}`);
}

function shownPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
