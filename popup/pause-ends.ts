const hourMs = 60 * 60 * 1000;

/** The moment an hour later. All moments in milliseconds since 1970. */
export function inAnHour(nowMs: number): number {
  return nowMs + hourMs;
}

/** The midnight that ends the reader's day, also on days that are not 24 hours long. */
export function endOfToday(nowMs: number): number {
  return new Date(nowMs).setHours(24, 0, 0, 0);
}
