import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName, Drive } from '../drive/drive.js';
import { openBrowser } from '../drive/open-browser.js';
import { findBrowser } from './browsers.mjs';
import { readAloud } from './read-aloud.js';
import { type Served, serveFolderOf } from './serve.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** Opens a page with the built extension; `start.mjs` has made sure that all it needs is there. */
async function show(name: BrowserName, page: string | undefined, headless: boolean): Promise<void> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} found`);
  const served = await serve(page);
  let drive: Drive | undefined;
  const putAway = async () => {
    await drive?.close().catch(() => undefined);
    await served?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void putAway().finally(() => process.exit(130)));
  try {
    drive = await openBrowser(name, { executablePath, extension: join(root, 'dist', name), headless });
    const url = served?.url ?? page ?? '';
    if (headless) await readAloud(drive, url, join(root, 'dist', `screenshot-${name}.png`));
    else await leaveOpen(drive, url);
  } finally {
    await putAway();
  }
}

/** A file, ours or the reader's, is served on loopback: extensions may not look into `file:` pages unasked. */
async function serve(page: string | undefined): Promise<Served | undefined> {
  if (page && /^https?:\/\//.test(page)) return undefined;
  const file = page ? resolve(page) : join(here, 'sample', 'article.html');
  if (!existsSync(file)) throw new Error(`${page}: no such file, and not an http(s) address`);
  return serveFolderOf(file);
}

async function leaveOpen(drive: Drive, url: string): Promise<void> {
  const page = await drive.open(url);
  console.log(
    `Opened ${url} with the extension. Rest the pointer on an underlined passage. Close the window to end.`,
  );
  await new Promise<void>((done) => page.browser().once('disconnected', () => done()));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean' } },
});
const [browser, page] = positionals;
try {
  await show(browser === 'firefox' ? 'firefox' : 'chrome', page, values.headless ?? false);
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
