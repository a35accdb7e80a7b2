import type { PageContents } from '../src/browser/page-port.js';
import { type MarkLook, markName, pointedName, seenLook } from '../src/ui/mark-name.js';
import { sidePlace } from '../src/ui/side-place.js';
import type { MarkedPassage } from './marked-passage.js';
import { disputeOfId } from './page-disputes.js';
import type { Shown } from './page-session.js';
import type { Marks } from './paint.js';

type View = {
  readonly look: MarkLook;
  /** Passages whose card was read. */
  readonly seenIds: ReadonlySet<number>;
  readonly pointedId?: number | undefined;
};

/** The ranges to paint: each passage in its side's look, and the one that the popup's list points at once more. */
export function marksOf(marked: readonly MarkedPassage[], { look, seenIds, pointedId }: View): Marks {
  const marks = new Map<string, Range[]>();
  function add(name: string, range: Range): void {
    const ranges = marks.get(name);
    if (ranges) ranges.push(range);
    else marks.set(name, [range]);
  }
  for (const each of marked) {
    add(nameOf(each, seenIds.has(each.id) ? seenLook(look) : look), each.range);
    if (each.id === pointedId) add(pointedName, each.range);
  }
  return marks;
}

/** The page as the popup lists it. */
export function contentsOf({ marked, hidden }: Shown): PageContents {
  const passages = marked.map(({ id, quote, passage: { dispute, points, side } }) => {
    return { id, quote, dispute, points, side };
  });
  return { passages, hidden };
}

function nameOf({ passage: { dispute, side } }: MarkedPassage, look: MarkLook): string {
  return markName(sidePlace(disputeOfId(dispute).dispute, side), look);
}
