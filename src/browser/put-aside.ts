import type { Aside } from './aside.js';
import { endOfDay } from './end-of-day.js';
import type { Occasion } from './is-aside-in-force.js';
import { quietly } from './quietly.js';
import { changeSetting } from './settings.js';
import { withEntry } from './with-entry.js';

/** For how long a point is hidden: for good, on this site, until midnight, or until its statements change. */
export type HideChoice = 'point' | 'site' | 'today' | 'unchanged';

/**
 * Hides a point as the reader chose, in all tabs at once; the returned function brings it back. "For good" is the switch
 * that popup and options have for the point, so that there are not two of them.
 */
export function putAside(how: HideChoice, occasion: Occasion): () => void {
  if (how === 'point') {
    const set = (isHidden: boolean) =>
      void quietly(() => changeSetting('hiddenPoints', (list) => withEntry(list, occasion.point, isHidden)));
    set(true);
    return () => set(false);
  }
  const aside = asideFor(how, occasion);
  void quietly(() => changeSetting('asides', (list) => [...without(list, aside), aside]));
  return () => void quietly(() => changeSetting('asides', (list) => without(list, aside)));
}

/** What to store for a choice other than for good. */
function asideFor(how: Exclude<HideChoice, 'point'>, { point, site, nowMs, statements }: Occasion): Aside {
  switch (how) {
    case 'site':
      return { point, site };
    case 'today':
      return { point, until: endOfDay(nowMs) };
    case 'unchanged':
      return { point, statements };
  }
}

function without(list: readonly Aside[], { point, site, until, statements }: Aside): readonly Aside[] {
  return list.filter(
    (each) =>
      each.point !== point || each.site !== site || each.until !== until || each.statements !== statements,
  );
}
