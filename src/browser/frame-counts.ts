/** How many passages each frame of a tab shows, by frame id; a frame without passages is left out. */
export type FrameCounts = Readonly<Record<string, number>>;

/** The counts with one frame's count replaced. */
export function withFrameCount(counts: FrameCounts, frame: number, count: number): FrameCounts {
  const { [frame]: _, ...others } = counts;
  return count > 0 ? { ...others, [frame]: count } : others;
}

/** The passages of a tab, over all its frames. */
export function passageCount(counts: FrameCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The counts as stored; entries that are no counts are dropped. */
export function readFrameCounts(stored: unknown): FrameCounts {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([, count]) => Number.isSafeInteger(count) && count > 0),
  );
}
