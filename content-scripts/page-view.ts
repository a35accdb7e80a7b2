import type { PageContents } from '../src/browser/page-port.js';
import { type SidePlace, sidePlace } from '../src/ui/side-place.js';
import type { MarkedPassage } from './marked-passage.js';
import { disputeOfId } from './page-disputes.js';
import type { Shown } from './page-session.js';
import type { Marks } from './paint.js';

/** The ranges to paint, by side. */
export function marksOf(marked: readonly MarkedPassage[]): Marks {
  const at = (place: SidePlace) => marked.filter((each) => placeOf(each) === place).map(({ range }) => range);
  return { first: at('first'), second: at('second'), both: at('both') };
}

/** The page as the popup lists it. */
export function contentsOf({ marked, hidden }: Shown): PageContents {
  const passages = marked.map(({ id, quote, passage: { dispute, points, side } }) => {
    return { id, quote, dispute, points, side };
  });
  return { passages, hidden };
}

function placeOf({ passage: { dispute, side } }: MarkedPassage): SidePlace {
  return sidePlace(disputeOfId(dispute).dispute, side);
}
