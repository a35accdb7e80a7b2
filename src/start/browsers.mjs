import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser is looked for: an environment variable first, then these names on PATH, then usual places. */
const KNOWN = {
  chrome: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

/**
 * The path of an installed browser, or undefined.
 *
 * @param {'chrome' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, names, places } = KNOWN[browser];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env[variable],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
  ];
  return candidates.find((path) => path && isExecutable(path));
}

/**
 * Finds the browsers, and installs those that are missing from Debian's packages where that is allowed.
 *
 * @param {readonly ('chrome' | 'firefox')[]} browsers
 * @throws {Error} naming what to install, where it cannot be done here
 */
export function installBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return;
  const packages = [...missing.map((browser) => KNOWN[browser].debian), 'fonts-noto-core'];
  console.log(`Installing ${packages.join(', ')} …`);
  if (!aptInstall(packages)) throw new Error(adviceFor(missing, packages));
  const still = missing.filter((browser) => !findBrowser(browser));
  if (still.length) throw new Error(adviceFor(still, packages));
}

function aptInstall(packages) {
  const prefix = asRoot();
  if (!prefix) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...words];
    return (
      spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0
    );
  };
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** The words before `apt-get` that make it root's command; undefined where there is no such way. */
function asRoot() {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function adviceFor(missing, packages) {
  const variables = missing.map((browser) => KNOWN[browser].variable).join(' / ');
  return `no ${missing.join(' and no ')} found. Install it (Debian: apt-get install ${packages.join(' ')}), or set ${variables} to its path.`;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
