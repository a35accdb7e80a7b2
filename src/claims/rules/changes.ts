import type { Change, Changes, Dispute } from '../schema.js';
import { statementsIn } from './entries.js';
import type { Problem } from './problem.js';
import { problemsOfOwnSentences } from './voice.js';

/** Versions count from 1, dates do not go back, points are the dispute's, and the last change knows what there is now. */
export function problemsOfChanges({ changes }: Changes, dispute: Dispute): Problem[] {
  return [
    ...changes.flatMap((change, index) => problemsOfPlace(change, index, changes[index - 1])),
    ...changes.flatMap((change) => unknownPoints(change, dispute)),
    ...problemsOfOwnSentences(
      changes.map(({ version, text }) => ({ entry: entryOf(version), field: 'text', text })),
    ),
    ...problemsOfCounts(changes.at(-1), dispute),
  ];
}

function problemsOfPlace({ version, date }: Change, index: number, before: Change | undefined): Problem[] {
  const entry = entryOf(version);
  const problems: Problem[] = [];
  if (version !== index + 1) problems.push({ entry, field: 'version', wrong: `must be ${index + 1}` });
  if (before && before.date > date)
    problems.push({ entry, field: 'date', wrong: 'lies before the one above: the oldest first' });
  return problems;
}

function unknownPoints({ version, points }: Change, dispute: Dispute): Problem[] {
  return points
    .filter((point) => !dispute.points.some(({ id }) => id === point))
    .map((point) => ({ entry: entryOf(version), field: 'points', wrong: `there is no point "${point}"` }));
}

function problemsOfCounts(last: Change | undefined, dispute: Dispute): Problem[] {
  if (!last) return [];
  const now: Change['counts'] = {
    points: dispute.points.length,
    statements: statementsIn(dispute).length,
    sources: Object.keys(dispute.sources).length,
  };
  return (Object.keys(now) as (keyof typeof now)[]) // `keys` forgets the type.
    .filter((name) => now[name] !== last.counts[name])
    .map((name) => ({
      entry: `${entryOf(last.version)}.counts`,
      field: name,
      wrong: `there are ${now[name]} now: tell of the change in a new version`,
    }));
}

function entryOf(version: number): string {
  return `changes.${version}`;
}
