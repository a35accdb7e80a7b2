import type { CueKinds, Dispute } from '../schema.js';
import type { Problem } from './problem.js';

/** The gate names kinds that there are, voices are sides, and a kind `x/y` is a point's and a side's. */
export function problemsOfKinds({ gate, kinds }: CueKinds, { points, sides }: Dispute): Problem[] {
  const isSide = (id: string | undefined) => sides.some((side) => side.id === id);
  const closed = gate.flatMap((group, index) =>
    group
      .filter((kind) => kinds[kind] === undefined)
      .map((kind) => ({ entry: 'gate', field: `gate[${index}]`, wrong: `there is no kind "${kind}"` })),
  );
  const voices = Object.entries(kinds)
    .filter(([, { voice }]) => voice !== undefined && !isSide(voice))
    .map(([kind, { voice }]) => ({
      entry: `kinds.${kind}`,
      field: 'voice',
      wrong: `there is no side "${voice}"`,
    }));
  const names = Object.keys(kinds)
    .filter((kind) => kind.includes('/'))
    .flatMap((kind) => {
      const [point, side, ...more] = kind.split('/');
      const entry = `kinds.${kind}`;
      if (!points.some(({ id }) => id === point))
        return { entry, field: '', wrong: `there is no point "${point}"` };
      return isSide(side) && more.length === 0
        ? []
        : { entry, field: '', wrong: `there is no side "${side}"` };
    });
  return [...closed, ...voices, ...names];
}
