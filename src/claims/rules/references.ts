import type { Dispute, Statement } from '../schema.js';
import { type Entry, recordIn, statementsIn } from './entries.js';
import type { Problem } from './problem.js';

/** Every id that the dispute names is there, is the only one of its kind, and is used. */
export function problemsOfReferences(dispute: Dispute): Problem[] {
  const statements = statementsIn(dispute);
  const sourced = [...statements, ...recordIn(dispute)];
  return [
    ...speakersWithoutSide(dispute),
    ...statements.flatMap((each) => problemsOfStatement(dispute, each)),
    ...sourced.flatMap(({ entry, value }) => unknownSources(dispute, entry, value.sources)),
    ...unused(
      'sources',
      dispute.sources,
      sourced.flatMap(({ value }) => value.sources),
    ),
    ...unused(
      'speakers',
      dispute.speakers,
      statements.map(({ value }) => value.speaker),
    ),
    ...repeated(
      'points',
      dispute.points.map(({ id }) => ({ entry: `points.${id}`, id })),
    ),
    ...repeated(
      'sides',
      dispute.sides.map(({ id }) => ({ entry: `sides.${id}`, id })),
    ),
    ...repeated(
      'statements and records',
      sourced.map(({ entry, value }) => ({ entry, id: value.id })),
    ),
  ];
}

function speakersWithoutSide({ speakers, sides }: Dispute): Problem[] {
  return Object.entries(speakers)
    .filter(([, speaker]) => !sides.some(({ id }) => id === speaker.side))
    .map(([id, { side }]) => ({
      entry: `speakers.${id}`,
      field: 'side',
      wrong: `there is no side "${side}"`,
    }));
}

function problemsOfStatement(dispute: Dispute, { entry, value }: Entry<Statement>): Problem[] {
  const { side, speaker, sources, translation } = value;
  const problems: Problem[] = [];
  const known = dispute.speakers[speaker];
  if (!dispute.sides.some(({ id }) => id === side))
    problems.push({ entry, field: 'side', wrong: `there is no side "${side}"` });
  if (known === undefined)
    problems.push({ entry, field: 'speaker', wrong: `there is no speaker "${speaker}"` });
  else if (known.side !== side)
    problems.push({
      entry,
      field: 'speaker',
      wrong: `"${speaker}" speaks for "${known.side}", not "${side}"`,
    });
  if (translation?.by === 'published' && !sources.includes(translation.source))
    problems.push({
      entry: `${entry}.translation`,
      field: 'source',
      wrong: `"${translation.source}" is not among the statement's sources`,
    });
  return problems;
}

function unknownSources(dispute: Dispute, entry: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) => {
    const field = `sources[${index}]`;
    if (dispute.sources[id] === undefined) return { entry, field, wrong: `there is no source "${id}"` };
    return ids.indexOf(id) < index ? { entry, field, wrong: `"${id}" stands here twice` } : [];
  });
}

function unused(list: string, entries: object, used: readonly string[]): Problem[] {
  return Object.keys(entries)
    .filter((id) => !used.includes(id))
    .map((id) => ({ entry: `${list}.${id}`, field: '', wrong: 'nothing uses it' }));
}

function repeated(list: string, named: readonly { entry: string; id: string }[]): Problem[] {
  return named
    .filter(({ id }, index) => named.findIndex((each) => each.id === id) < index)
    .map(({ entry, id }) => ({ entry, field: 'id', wrong: `"${id}" names more than one of the ${list}` }));
}
