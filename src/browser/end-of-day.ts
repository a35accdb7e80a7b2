/** The midnight, by the reader's clock, that ends the day of a moment, also where that day has not 24 hours; in milliseconds since 1970. */
export function endOfDay(nowMs: number): number {
  return new Date(nowMs).setHours(24, 0, 0, 0);
}
