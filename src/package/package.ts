import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../manifest.json' with { type: 'json' };
import { buildFor } from './build.js';
import { projectFiles } from './project-files.js';
import { readFiles } from './read-files.js';
import { zip } from './zip.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'dist', 'packages');

/** Writes what the stores ask for into dist/packages/, and prints each archive's SHA-256. */
async function packageAll(): Promise<void> {
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  for (const browser of ['chrome', 'firefox'] as const) {
    const { extension, maps } = await buildFor(browser, root);
    write(browser, zip(extension));
    write(`${browser}-source-maps`, zip(maps));
  }
  write('source', zip(readFiles(root, projectFiles(root))));
}

function write(name: string, bytes: Uint8Array): void {
  const file = `rejoinder-${version}-${name}.zip`;
  writeFileSync(join(packages, file), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
}

// Vite would obey another value from the machine's own environment, and build for development.
process.env.NODE_ENV = 'production';
await packageAll();
