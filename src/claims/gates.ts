import call from './call/gate.json' with { type: 'json' };
import type { Gate } from './gate.js';

/** The disputes' gates, as `npm run outlines` draws them from the outlines; a test holds them to that. */
export const gates: readonly Gate[] = [call];
