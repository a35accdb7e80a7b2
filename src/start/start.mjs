import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, installBrowsers } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';
import { runToEnd } from './run-to-end.mjs';

const USAGE = `usage: npm start -- [--headless] [--browser chrome|firefox] [URL-or-FILE]

Installs what is missing, builds the extension and opens an article with it: a sample of our own, or the page named.
--headless       (also without a display) no window: prints each passage with the text that its card showed,
                 saves a screenshot and exits
--browser NAME   chrome or firefox; otherwise the first one found, Chrome before Firefox
`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Reads the options; on a wrong one says which, with the usage, and exits with 2. */
function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { headless: { type: 'boolean' }, browser: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.browser && !['chrome', 'firefox'].includes(values.browser))
      throw new Error(`--browser is chrome or firefox, not "${values.browser}"`);
    if (positionals.length > 1) throw new Error(`one page at most, not ${positionals.length}`);
    return { ...values, page: positionals[0] };
  } catch (error) {
    console.error(`start: ${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** A window can be shown on every system but one without a display. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(browser) {
  for (const script of ['check', `build:${browser}`]) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm run ${script} failed (exit status ${status})`);
  }
}

async function main() {
  const options = readOptions();
  if (options.help) return console.log(USAGE);
  installDependencies(root);
  const browser =
    options.browser ?? (findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox');
  installBrowsers([browser]);
  build(browser);
  const words = ['--import', 'tsx', join(root, 'src/start/show.ts'), browser];
  if (options.headless || !hasDisplay()) words.push('--headless');
  if (options.page) words.push(options.page);
  process.exitCode = await runToEnd(process.execPath, words, { cwd: root });
}

try {
  await main();
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}
