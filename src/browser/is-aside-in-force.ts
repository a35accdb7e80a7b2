import type { Aside } from './aside.js';

/** A point as it is met on a page: `dispute/point`, the page's site, the time, and the fingerprint of its statements. */
export type Occasion = {
  readonly point: string;
  readonly site: string;
  readonly nowMs: number;
  readonly statements: string;
};

/** Whether what the reader put aside hides the point on this occasion. */
export function isAsideInForce(aside: Aside, { point, site, nowMs, statements }: Occasion): boolean {
  return (
    aside.point === point &&
    (aside.site === undefined || aside.site === site) &&
    (aside.until === undefined || nowMs < aside.until) &&
    (aside.statements === undefined || aside.statements === statements)
  );
}

/** The next moment at which something put aside comes back by itself, in milliseconds since 1970; 0 for none. */
export function nextReturn(asides: readonly Aside[], nowMs: number): number {
  const moments = asides.flatMap(({ until }) => (until !== undefined && until > nowMs ? [until] : []));
  return moments.length > 0 ? Math.min(...moments) : 0;
}
