import type { Weights } from '../engine/model.js';
import type { CueFile, CueKinds, Dispute } from './schema.js';

/**
 * What must be known of a dispute to tell for sure whether a page passes its gate, and in which languages it is written.
 * Little: the small gate (gate.ts) also opens for pages that prove to be about something else.
 */
export type Outline = {
  readonly dispute: string;
  readonly gate: CueKinds['gate'];
  /** Patterns of the proper names, of all languages together, by kind. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Frequent function words by language. */
  readonly common: Readonly<Record<string, readonly string[]>>;
};

/** What it takes to recognise the passages of a dispute in some languages, and to answer them. */
export type Briefing = {
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  readonly cueFiles: readonly CueFile[];
  readonly weights: Weights;
};

/** A briefing on its way to a page: the cues come as scripts of their own. */
export type BareBriefing = Omit<Briefing, 'cueFiles'>;

/** Draws a dispute's outline from its cue files. */
export function outlineOf({
  dispute,
  kinds,
  cueFiles,
}: Pick<Briefing, 'dispute' | 'kinds' | 'cueFiles'>): Outline {
  const nameKinds = Object.keys(kinds.kinds).filter((kind) => kinds.kinds[kind]?.name);
  const patternsOf = (kind: string) => [...new Set(cueFiles.flatMap(({ cues }) => cues[kind] ?? []))].sort();
  return {
    dispute: dispute.id,
    gate: kinds.gate,
    names: Object.fromEntries(nameKinds.map((kind) => [kind, patternsOf(kind)])),
    common: Object.fromEntries(cueFiles.map(({ language, common }) => [language, common])),
  };
}
