import type { Dispute } from '../src/claims/schema.js';
import { capitalised } from '../src/words/capitalised.js';
import type { Say } from '../src/words/speaker.js';

/** Whose account a passage of this side (or of `both`) carries, in a few words. */
export function sideLabel(say: Say, dispute: Dispute, side: string): string {
  const account = dispute.sides.find(({ id }) => id === side)?.account;
  return capitalised(account ?? say('popup_both_accounts'), say.locale);
}
