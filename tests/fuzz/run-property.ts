import fc from 'fast-check';
import { expect, it } from 'vitest';

/** How long each property is tried, in ms; by default so many runs, from a seed of its own each time. */
const patienceMs = Number(process.env.FUZZ_MS ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** Declares a property as a test. Seed and number of tries are printed, so that a failure can be had again (FUZZ_SEED). */
export function property<Input>(
  title: string,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
  runs = 200,
): void {
  it(
    title,
    () => {
      let tries = 0;
      const counted = fc.property(inputs, (input) => {
        tries++;
        holds(input);
      });
      const limits = patienceMs
        ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: patienceMs }
        : { numRuns: runs };
      const outcome = fc.check(counted, { seed, ...limits });
      console.log(`${title}: ${tries} inputs, seed ${seed}`);
      expect(outcome.failed ? fc.defaultReportMessage(outcome) : '').toBe('');
    },
    patienceMs + 60_000,
  );
}
