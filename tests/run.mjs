import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from '../src/start/browsers.mjs';
import { installDependencies } from '../src/start/dependencies.mjs';
import { runToEnd } from '../src/start/run-to-end.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'rejoinder-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** A step that is one check: it passes or fails as a whole. */
async function check(title, ...words) {
  console.log(`\n── ${title}`);
  const status = await run(words);
  total[status === 0 ? 'passed' : 'failed']++;
  if (status !== 0) console.log(`── ${title}: failed (exit status ${status})`);
}

/** A step of many tests, each counted; one that ends without a report counts as one failure. */
async function tests(title, ...words) {
  console.log(`\n── ${title}`);
  const report = join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await run(['npx', 'vitest', 'run', ...words, ...reporters]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(report);
  total.passed += numPassedTests;
  total.skipped += numPendingTests;
  total.failed += Math.max(numFailedTests, status === 0 ? 0 : 1);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function run([command, ...words]) {
  return runToEnd(command, words, { cwd: root });
}

try {
  installDependencies(root);
  installBrowsers(['chrome', 'firefox']);
  await check('format and lint', 'npm', 'run', '--silent', 'lint');
  await check('types', 'npm', 'run', '--silent', 'types');
  await tests('unit tests');
  await check('build', 'npm', 'run', '--silent', 'build');
  await tests('the built extension', 'tests/manifest/built.test.ts', 'tests/manifest/sizes.test.ts');
  await check('web-ext lint', 'npx', 'web-ext', 'lint', '-s', 'dist/firefox');
  await tests('tests in Chromium and Firefox', '--config', 'vitest.browser.config.ts');
} catch (error) {
  console.error(`test: ${error.message}`);
  total.failed++;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;
