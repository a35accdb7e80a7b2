import call from './call/outline.json' with { type: 'json' };
import type { Outline } from './outline.js';

/** The disputes' outlines, as `npm run outlines` draws them from the cue files; a test holds them to that. */
export const outlines: readonly Outline[] = [call];
