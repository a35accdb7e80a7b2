import type { Dispute } from '../schema.js';
import type { Problem } from './problem.js';

const { compare: byNumberAndName } = new Intl.Collator('en', { numeric: true });

/** Sources and speakers stand by id (`s9` before `s10`); statements and records with the oldest first. */
export function problemsOfOrder({ sources, speakers, points, record }: Dispute): Problem[] {
  return [
    ...misplacedIds('sources', Object.keys(sources)),
    ...misplacedIds('speakers', Object.keys(speakers)),
    ...misplacedDates('record', record),
    ...points.flatMap((point) => [
      ...misplacedDates(`points.${point.id}.statements`, point.statements),
      ...misplacedDates(`points.${point.id}.record`, point.record),
    ]),
  ];
}

function misplacedIds(list: string, ids: readonly string[]): Problem[] {
  return pairsOf(ids)
    .filter(([before, after]) => byNumberAndName(before, after) > 0)
    .map(([before, after]) => ({
      entry: `${list}.${after}`,
      field: '',
      wrong: `must stand before "${before}": sorted by id`,
    }));
}

function misplacedDates(list: string, entries: readonly { id: string; date: string }[]): Problem[] {
  return pairsOf(entries)
    .filter(([before, after]) => before.date > after.date)
    .map(([before, after]) => ({
      entry: `${list}.${after.id}`,
      field: 'date',
      wrong: `must stand before "${before.id}": the oldest first`,
    }));
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).flatMap((after, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, after]];
  });
}
