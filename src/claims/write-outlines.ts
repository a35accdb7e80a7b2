import { writeFileSync } from 'node:fs';
import { gateOf } from './gate.js';
import { briefings } from './load.js';
import { outlineOf } from './outline.js';

/** `npm run outlines`: draws each dispute's outline and gate anew. */
for (const briefing of briefings) {
  const outline = outlineOf(briefing);
  write('outline', outline);
  write('gate', gateOf(outline));

  function write(name: string, value: unknown): void {
    const file = new URL(`./${briefing.dispute.id}/${name}.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  }
}
