import type { Dispute } from '../claims/schema.js';

type Subject = Pick<Dispute, 'points' | 'sides'>;
type Scope = { readonly name: string; readonly mostPoints: number; readonly mostSided: number };

/**
 * Counts of cues, each as steps (`>=1`, `>=2`, …): how many points of the dispute are touched, and how many kinds of cue
 * speak for each side. A kind is named after a point (`refinery`) or a point as one side has it (`refinery/minsk`).
 */
export function tally(kinds: readonly string[], { points, sides }: Subject, scope: Scope): string[] {
  const touched = points.filter(({ id }) => kinds.some((kind) => kind === id || kind.startsWith(`${id}/`)));
  const counts = [
    ...steps(`${scope.name}:points`, touched.length, scope.mostPoints),
    ...sides.flatMap(({ id }) => {
      const sided = kinds.filter((kind) => kind.endsWith(`/${id}`)).length;
      return steps(`${scope.name}:${id}`, sided, scope.mostSided);
    }),
  ];
  return touched.length === 0 ? [...counts, `${scope.name}:no-point`] : counts;
}

function steps(name: string, count: number, most: number): string[] {
  return Array.from({ length: Math.min(count, most) }, (_, step) => `${name}>=${step + 1}`);
}
