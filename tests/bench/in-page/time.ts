/** What a piece of work took, in ms, and what it gave. */
export type Timed<Value> = { readonly ms: number; readonly value: Value };

export function time<Value>(work: () => Value): Timed<Value> {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** The same for work that is too short for the clock: the mean of so many runs. */
export function timeMany(runs: number, work: () => unknown): number {
  return (
    time(() => {
      for (let run = 0; run < runs; run++) work();
    }).ms / runs
  );
}
