import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** `npm run fuzz -- --minutes N`: the properties of tests/fuzz, each tried for its part of the time, one after another. */
const PROPERTIES = 10;
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const environment = {
  ...process.env,
  FUZZ_MS: String(Math.round((Number(values.minutes) * 60_000) / PROPERTIES)),
  ...(values.seed ? { FUZZ_SEED: values.seed } : {}),
};
const words = ['vitest', 'run', 'tests/fuzz', '--no-file-parallelism', '--disable-console-intercept'];
process.exitCode = spawnSync('npx', words, { stdio: 'inherit', env: environment }).status ?? 1;
