/** Work that can rest at each of its steps, so that a page has its turn; `finish` does it without. */
export type Steps<Outcome> = Generator<undefined, Outcome>;

/** Goes all steps at once. */
export function finish<Outcome>(steps: Steps<Outcome>): Outcome {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
