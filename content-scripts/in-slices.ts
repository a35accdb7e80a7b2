import type { Steps } from '../src/engine/steps.js';
import type { Guard } from './page-guard.js';
import { afterPageTurn } from './page-turn.js';

/** After so long, the page has its turn. */
const sliceMs = 5;

type Options<Outcome> = {
  readonly steps: Steps<Outcome>;
  onDone(outcome: Outcome): void;
  readonly guard: Guard;
  readonly signal: AbortSignal;
};

/** Goes the steps without holding up the page for long; what is short is done before this returns. */
export function inSlices<Outcome>({ steps, onDone, guard, signal }: Options<Outcome>): void {
  const goOn = guard(() => {
    if (signal.aborted) return;
    const since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return onDone(step.value);
      if (performance.now() - since >= sliceMs) break;
    }
    afterPageTurn(goOn);
  });
  goOn();
}
