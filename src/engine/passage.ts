import type { SpeechForm } from './speech-form.js';

/** One reason for a mark: the words that fired, what kind of cue they are, and their share of the score. */
export type PassageCue = {
  readonly kind: string;
  /** Where the words stand: in the passage itself, in its neighbourhood, or elsewhere in the article. */
  readonly where: 'passage' | 'near' | 'article';
  readonly words: string;
  readonly weight: number;
};

/** A stretch of one block that carries one side's account (or both sides') of one or more points of a dispute. */
export type Passage = {
  readonly dispute: string;
  readonly points: readonly string[];
  /** A side's id, or `both`. */
  readonly side: string;
  /** Index of the block in the list that was decided on. */
  readonly block: number;
  /** Offsets into the block's text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The strongest first. */
  readonly cues: readonly PassageCue[];
  /** Probability that a careful reader would mark the passage, 0 to 1, as fitted on the corpus. */
  readonly score: number;
  /** How the article gives the account, where that shows. */
  readonly speech?: SpeechForm;
};
