import { readFileSync, writeFileSync } from 'node:fs';
import { withoutCovered } from './covered.js';

/**
 * `npm run sort-cues -- FILE…`: sorts each kind's patterns in cue files as `npm run check` wants them, each once, and drops
 * those that another pattern of their kind covers.
 */
for (const file of process.argv.slice(2)) {
  const cueFile: { cues: Record<string, string[]> } = JSON.parse(readFileSync(file, 'utf8'));
  for (const [kind, patterns] of Object.entries(cueFile.cues))
    cueFile.cues[kind] = withoutCovered([...new Set(patterns)]).sort();
  writeFileSync(file, `${JSON.stringify(cueFile, null, 2)}\n`);
}
