import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { librariesIn, licenceOf, licenceText } from './licences.js';
import { readFolder } from './read-files.js';
import type { Files } from './zip.js';

export type Built = { readonly extension: Files; readonly maps: Files };

/** Builds the extension for a store, with the licences of what is in it; its source maps apart. */
export async function buildFor(browser: 'chrome' | 'firefox', root: string): Promise<Built> {
  // Two levels below the root, as dist/chrome is: the maps name their sources relative to themselves.
  const folder = mkdtempSync(join(root, 'dist', `packaged-${browser}-`));
  try {
    const options = { outDir: folder, sourcemap: 'hidden' as const };
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      mode: browser,
      logLevel: 'error',
      build: options,
    });
    return takeApart(readFolder(folder), root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function takeApart(files: Files, root: string): Built {
  const isMap = ([path]: readonly [string, Uint8Array]) => path.endsWith('.map');
  const maps = new Map([...files].filter(isMap));
  const licences = librariesIn(maps.values()).map((name) => licenceOf(root, name));
  const text = licenceText(readFileSync(join(root, 'LICENSE'), 'utf8'), licences);
  const extension = new Map([...files].filter((file) => !isMap(file)));
  return { extension: extension.set('LICENCES.txt', new TextEncoder().encode(text)), maps };
}
