/** A fitted logistic regression: log-odds of one question about a sentence. */
export type LogOdds = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

/** The questions that are asked of each sentence. */
export type Questions = {
  /** Does the sentence carry an account? */
  readonly mark: LogOdds;
  /** Whose? Above zero the first side's, below zero the second's. */
  readonly side: LogOdds;
};

/** The fitted numbers of one dispute, as written by the fitting script. */
export type Weights = {
  /** Asked of each sentence by its own features. */
  readonly firstLook: Questions;
  /** Asked again, with what the first look found around it. */
  readonly secondLook: Questions;
  /** Does the sentence carry both accounts? Asked of passages, at the second look. */
  readonly both: LogOdds;
  /** Which points? One question a point, of passages, at the second look. */
  readonly points: Readonly<Record<string, LogOdds>>;
  readonly thresholds: Thresholds;
};

/** Log-odds from which an answer is yes; a side that is less sure than `side` is left open, as both. */
export type Thresholds = {
  readonly mark: number;
  readonly point: number;
  readonly both: number;
  readonly side: number;
};

/** Log-odds for a sentence with these features; each feature counts once. */
export function logOddsOf({ bias, weights }: LogOdds, features: Iterable<string>): number {
  let sum = bias;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
