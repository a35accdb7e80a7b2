import type { Settings } from '../src/browser/settings.js';
import type { Briefing } from '../src/claims/outline.js';

/**
 * By how much the reader moves the fitted threshold of a mark, in log-odds: "sure" wants 4.5 times the odds that it is
 * right, "wide" makes do with 0.4 times the odds.
 */
const shifts: Readonly<Record<Settings['sensitivity'], number>> = { sure: 1.5, balanced: 0, wide: -1 };

/** The briefing with the threshold that the reader wants. */
export function withSensitivity(briefing: Briefing, sensitivity: Settings['sensitivity']): Briefing {
  const { weights } = briefing;
  const mark = weights.thresholds.mark + shifts[sensitivity];
  return { ...briefing, weights: { ...weights, thresholds: { ...weights.thresholds, mark } } };
}
