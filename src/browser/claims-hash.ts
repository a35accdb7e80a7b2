import type { ClaimsPlace } from '../messages.js';

/** The end of the claims page's address that leads to a point: `#call/apology`. */
export function claimsHash({ dispute, point }: ClaimsPlace): string {
  return `#${dispute}/${point}`;
}
