import { writeFileSync } from 'node:fs';
import { briefings } from './load.js';
import { outlineOf } from './outline.js';

/** `npm run outlines`: draws each dispute's outline anew. */
for (const briefing of briefings) {
  const file = new URL(`./${briefing.dispute.id}/outline.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(outlineOf(briefing), null, 2)}\n`);
}
