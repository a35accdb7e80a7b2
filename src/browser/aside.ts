/**
 * A point that the reader put aside: on one site or everywhere, until a moment (milliseconds since 1970), until its
 * statements are no longer these (a fingerprint of them), or, with neither, for good.
 */
export type Aside = {
  /** `dispute/point` */
  readonly point: string;
  readonly site?: string;
  readonly until?: number;
  readonly statements?: string;
};

export function isAside(stored: unknown): stored is Aside {
  if (typeof stored !== 'object' || stored === null || !('point' in stored)) return false;
  const { point, site, until, statements } = stored as Record<string, unknown>;
  return (
    typeof point === 'string' &&
    isAbsentOr('string', site) &&
    isAbsentOr('number', until) &&
    isAbsentOr('string', statements)
  );
}

function isAbsentOr(type: 'string' | 'number', value: unknown): boolean {
  return value === undefined || typeof value === type;
}
