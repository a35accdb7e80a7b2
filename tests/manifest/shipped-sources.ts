import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders and files under src/ that run on a developer's machine only, never in a reader's browser. */
const notShipped = /^src\/(?:scan|start|drive|package|screenshots)\/|^src\/icons\/render\.mjs$/;

/** A source file: its path from the project's folder, with `/`, and its text, as written or without comments. */
export type Source = { readonly path: string; readonly text: string; readonly code: string };

/** Every script, style sheet and page that is or could be built into the extension, without data. */
export function shippedSources(): Source[] {
  return everySource().filter(({ path }) => !notShipped.test(path));
}

/** The same, with what runs on a developer's machine. */
export function everySource(): Source[] {
  return sourcesIn('src', 'content-scripts', 'popup', 'options', 'claims');
}

/** The scripts, style sheets and pages in these folders of the project, at any depth. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .flatMap(filesIn)
    .filter((path) => /\.(?:[mc]?[jt]sx?|css|html)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, code: withoutComments(text) };
    });
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Good enough for names to be looked for: `https://` begins no comment, nor does `/*` right after a quotation mark. */
function withoutComments(text: string): string {
  return text.replace(/(?<!['"*])\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|<!--[\s\S]*?-->/g, ' ');
}
