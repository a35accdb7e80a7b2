import type { Dispute, Statement } from '../../src/claims/schema.js';

/** The same dispute with the two sides' names swapped over everything that was said. */
export function mirrored(dispute: Dispute): Dispute {
  const [first, second] = dispute.sides;
  const other = (side: string) => (side === first.id ? second.id : first.id);
  const turned = (statement: Statement): Statement => ({ ...statement, side: other(statement.side) });
  const general = Object.fromEntries(
    Object.entries(dispute.general).map(([side, ids]) => [other(side), ids]),
  );
  return {
    ...dispute,
    general,
    points: dispute.points.map((point) => ({ ...point, statements: point.statements.map(turned) })),
  };
}
