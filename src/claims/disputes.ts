import call from './call/dispute.json' with { type: 'json' };
import type { Dispute } from './schema.js';

/** The disputes that the extension knows. `npm run check` and the build have parsed their files; here they are trusted. */
export const disputes: readonly Dispute[] = [call as unknown as Dispute];
