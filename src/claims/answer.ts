import type { Dispute, Point, Side, Statement } from './schema.js';

/** What each side said on one point, in the order in which a reader should see it. */
export type Answer = { readonly point: Point; readonly sides: readonly SideOfAnswer[] };

/**
 * `statements` has the newest first. Where a side is silent it is empty, and `general` has what the side said about the
 * matter as a whole, in the data's order; otherwise `general` is empty.
 */
export type SideOfAnswer = {
  readonly side: Side;
  readonly statements: readonly Statement[];
  readonly general: readonly Statement[];
};

/**
 * One answer for each point of the passage, in the passage's order. For a passage of one side, the other side comes
 * first; for `both`, the side that spoke first on the point, and a silent side last. Throws for a point or side that
 * the dispute does not have.
 */
export function answersTo(
  dispute: Dispute,
  passage: { readonly points: readonly string[]; readonly side: string },
): readonly Answer[] {
  return passage.points.map((id) => {
    const point = dispute.points.find((each) => each.id === id);
    if (point === undefined) throw new Error(`Dispute "${dispute.id}" has no point "${id}"`);
    const sides = sidesInOrder(dispute, point, passage.side);
    return { point, sides: sides.map((side) => sideOfAnswer(dispute, point, side)) };
  });
}

function sidesInOrder({ id, sides }: Dispute, point: Point, of: string): readonly Side[] {
  const [first, second] = sides;
  if (of === first.id) return [second, first];
  if (of === second.id) return [first, second];
  if (of !== 'both') throw new Error(`Dispute "${id}" has no side "${of}"`);
  return firstDate(point, second) < firstDate(point, first) ? [second, first] : [first, second];
}

/** A date after all dates where the side is silent. */
function firstDate(point: Point, side: Side): string {
  const [earliest = '9999'] = statementsOf(point, side)
    .map(({ date }) => date)
    .sort();
  return earliest;
}

function sideOfAnswer(dispute: Dispute, point: Point, side: Side): SideOfAnswer {
  const statements = newestFirst(statementsOf(point, side));
  const general = statements.length > 0 ? [] : generalOf(dispute, side);
  return { side, statements, general };
}

function statementsOf(point: Point, side: Side): readonly Statement[] {
  return point.statements.filter((statement) => statement.side === side.id);
}

function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function generalOf(dispute: Dispute, side: Side): readonly Statement[] {
  const all = new Map(dispute.points.flatMap(({ statements }) => statements).map((each) => [each.id, each]));
  return (dispute.general[side.id] ?? []).flatMap((id) => all.get(id) ?? []);
}
