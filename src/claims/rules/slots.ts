import type { Dispute, Point, Statement } from '../schema.js';
import { statementsIn } from './entries.js';
import type { Problem } from './problem.js';

/** Both sides have the same slots: words or a named silence on every point, and an account in general. */
export function problemsOfSlots(dispute: Dispute): Problem[] {
  return [
    ...dispute.points.flatMap((point) => problemsOfSilence(dispute, point)),
    ...problemsOfGeneral(dispute),
    ...statementsIn(dispute).flatMap(({ entry, value }) => problemsOfQuotation(entry, value)),
  ];
}

function problemsOfSilence({ sides }: Dispute, { id, relation, statements }: Point): Problem[] {
  const silent = sides.filter((side) => !statements.some((statement) => statement.side === side.id));
  if (silent.length === (relation.type === 'one-side-silent' ? 1 : 0)) return [];
  const names = silent.map((side) => `"${side.id}"`).join(' and ');
  const found = silent.length === 0 ? 'both sides have statements' : `there is no statement by ${names}`;
  return [{ entry: `points.${id}.relation`, field: 'type', wrong: `is "${relation.type}", but ${found}` }];
}

function problemsOfGeneral(dispute: Dispute): Problem[] {
  const entry = 'general';
  const statements = statementsIn(dispute).map(({ value }) => value);
  const absent = dispute.sides
    .filter(({ id }) => dispute.general[id] === undefined)
    .map(({ id }) => ({ entry, field: id, wrong: 'this side has no account in general' }));
  const misplaced = Object.entries(dispute.general).flatMap(([side, ids]) =>
    ids.flatMap((id, index) => {
      const isTheirs = statements.some((statement) => statement.id === id && statement.side === side);
      return isTheirs
        ? []
        : { entry, field: `${side}[${index}]`, wrong: `"${side}" made no statement "${id}"` };
    }),
  );
  return [...absent, ...misplaced];
}

function problemsOfQuotation(entry: string, { originals, translation }: Statement): Problem[] {
  const isQuoted = originals.length > 0;
  if (isQuoted === (translation !== undefined)) return [];
  const field = isQuoted ? 'translation' : 'originals';
  return [{ entry, field, wrong: 'original words and translation go together: give both, or neither' }];
}
