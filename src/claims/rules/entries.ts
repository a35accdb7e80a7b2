import type { Dispute, RecordEntry, Statement } from '../schema.js';

/** A part of a dispute with the dotted path by which problems name it. */
export type Entry<Value> = { readonly entry: string; readonly value: Value };

export function statementsIn({ points }: Dispute): Entry<Statement>[] {
  return points.flatMap(({ id, statements }) =>
    statements.map((value) => ({ entry: `points.${id}.statements.${value.id}`, value })),
  );
}

/** The record of the whole matter and of every point. */
export function recordIn({ points, record }: Dispute): Entry<RecordEntry>[] {
  const lists = points.map((point) => ({ entry: `points.${point.id}.record`, record: point.record }));
  return [{ entry: 'record', record }, ...lists].flatMap((list) =>
    list.record.map((value) => ({ entry: `${list.entry}.${value.id}`, value })),
  );
}
