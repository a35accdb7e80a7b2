import { parseArgs } from 'node:util';
import type { BrowserName } from '../../src/drive/drive.js';
import { findBrowser } from '../../src/start/browsers.mjs';
import { engineRows } from './engine-rows.js';
import { inPageScript } from './in-page-script.js';
import { pageRows } from './page-rows.js';
import { type SavedPages, serveSavedPages } from './saved-pages.js';
import { startPlain } from './start-plain.js';
import { tableOf } from './table.js';
import { taskRows } from './task-rows.js';
import { createWorld } from './world.js';

/** Every so many-th page is enough for a quick look. */
const QUICK_STEP = 6;

const { values: options } = parseArgs({
  options: { browser: { type: 'string' }, quick: { type: 'boolean' } },
});
const isQuick = options.quick ?? false;
const browsers = (['chrome', 'firefox'] as const).filter((name) => (options.browser ?? name) === name);

async function measure(name: BrowserName, executablePath: string, pages: SavedPages, script: string) {
  const browser = await startPlain(name, executablePath);
  try {
    console.log(`\n## ${name === 'chrome' ? 'Chromium' : 'Firefox'} ${await browser.version()}, in ms\n`);
    const world = createWorld(await browser.newPage(), script);
    const names = pages.names.filter((_, index) => !isQuick || index % QUICK_STEP === 0);
    const rows = await pageRows({ pages, names, world, isQuick });
    const tasks = name === 'chrome' ? await taskRows(pages, names, world) : [];
    console.log(tableOf([...rows, ...tasks]));
    console.log('\n| | |\n|---|---|');
    for (const fact of await engineRows(world, name, pages.blank)) console.log(`| ${fact.join(' | ')} |`);
  } finally {
    await browser.close();
  }
}

const pages = await serveSavedPages();
if (!pages) console.log('bench: skipped, ../shared/pages is not there');
else
  try {
    const script = await inPageScript();
    for (const name of browsers) {
      const executablePath = findBrowser(name);
      if (executablePath) await measure(name, executablePath, pages, script);
      else console.log(`\nbench: ${name} skipped, it is not installed`);
    }
  } finally {
    await pages.close();
  }
