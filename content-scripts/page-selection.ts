import type { MarkedPassage } from './marked-passage.js';

/** What is selected in this document, if anything is. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

/** The first of the passages that the range lies in or overlaps. */
export function passageAt<P extends Pick<MarkedPassage, 'range'>>(
  marked: readonly P[],
  range: Range,
): P | undefined {
  const root = range.startContainer.getRootNode();
  return marked.find((each) => {
    if (each.range.startContainer.getRootNode() !== root) return false;
    const startsBeforeEnd = range.compareBoundaryPoints(Range.END_TO_START, each.range) < 0;
    const endsAfterStart = range.compareBoundaryPoints(Range.START_TO_END, each.range) > 0;
    return startsBeforeEnd && endsAfterStart;
  });
}
