import { claimsHash } from '../src/browser/claims-hash.js';
import type { Dispute, Point } from '../src/claims/schema.js';

/** The id of a point's place on the page, which is also the end of its address: `call/apology`. */
export function pointPlace(dispute: Dispute, point: Pick<Point, 'id'>): string {
  return claimsHash({ dispute: dispute.id, point: point.id }).slice(1);
}

/** The same for the record of the whole matter. */
export function recordPlace(dispute: Dispute): string {
  return pointPlace(dispute, { id: 'record' });
}

/** The same for what the list covers, its change log and its files. */
export function aboutPlace(dispute: Dispute): string {
  return pointPlace(dispute, { id: 'about' });
}

/** The place that an address leads to, by `#call/apology` or by `#apology` alone; nothing where there is no such place. */
export function placeOf(hash: string, disputes: readonly Dispute[]): string | undefined {
  const wanted = hash.slice(1);
  const places = disputes.flatMap((dispute) => [
    ...dispute.points.map((point) => pointPlace(dispute, point)),
    recordPlace(dispute),
    aboutPlace(dispute),
  ]);
  return places.find((place) => place === wanted || place.split('/')[1] === wanted);
}
