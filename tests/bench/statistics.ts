export type Figures = {
  readonly median: number;
  readonly percentile95: number;
  readonly worst: number;
  readonly total: number;
};

/** Sums up measurements, in whatever unit they are. */
export function figuresOf(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    median: at(0.5),
    percentile95: at(0.95),
    worst: sorted.at(-1) ?? 0,
    total: sorted.reduce((sum, value) => sum + value, 0),
  };
}
