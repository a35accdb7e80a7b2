import type { Briefing, Outline } from '../claims/outline.js';
import { decide } from './decide.js';
import { createLanguageJudge, type LanguageJudge } from './language.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import type { Passage } from './passage.js';
import { type BlockReading, createReader, type ReadBlock } from './reader.js';
import { finish, type Steps } from './steps.js';
import { readWords } from './words.js';

export type { BlockReading } from './reader.js';

export type Detector = {
  /** Reads a block's text: linear in it, and worth keeping while the text stays. */
  readBlock(text: string): BlockReading;
  /** The languages of which `decide` needs the cues to read these blocks; none where the article is about no dispute. */
  languagesOf(blocks: readonly BlockReading[]): string[];
  /** Takes in what is to be known of disputes in some languages; what it was told of other languages stays. */
  learn(briefings: readonly Briefing[]): void;
  /** Reads an article's blocks in full, in the languages that were learned. */
  read(blocks: readonly BlockReading[]): ReadBlock[];
  /** The passages in an article's blocks, in their order, of the disputes that were learned. `Passage.block` is an index into `blocks`. */
  decide(blocks: readonly BlockReading[]): Passage[];
  /** The same step by step, for a tab that has other things to do. */
  readonly slowly: {
    /** Takes in the names, as the first `readBlock` would. */
    prepare(): Steps<void>;
    languagesOf(blocks: readonly BlockReading[]): Steps<string[]>;
    learn(briefings: readonly Briefing[]): Steps<void>;
    decide(blocks: readonly BlockReading[]): Steps<Passage[]>;
  };
};

/**
 * Makes a detector that knows the disputes in outline. Most pages are about none of them and stop at the event gate: the
 * names that an article about the dispute cannot do without. What lies behind the gate is learned when it opens.
 */
export function createDetector(outlines: readonly Outline[]): Detector {
  const reader = createReader();
  const learned = new Map<string, Briefing>();
  let findNames: Lexicon | undefined;
  let judge: LanguageJudge | undefined;

  function* prepare(): Steps<void> {
    findNames ??= yield* buildLexicon(outlines.map(({ dispute, names }) => ({ dispute, cues: names })));
  }

  function readBlock(text: string): BlockReading {
    if (!findNames) finish(prepare());
    const words = readWords(text);
    return { text, words, names: findNames?.(words, 0, words.length) ?? [] };
  }

  function* spokenIn(blocks: readonly BlockReading[]): Steps<string[][]> {
    judge ??= yield* createLanguageJudge(outlines);
    return yield* judge(blocks.map(({ words, names }) => ({ words, hasNames: names.length > 0 })));
  }

  function* read(blocks: readonly BlockReading[]): Steps<ReadBlock[]> {
    const languages = yield* spokenIn(blocks);
    const article: ReadBlock[] = [];
    for (const [index, block] of blocks.entries()) {
      article.push(reader.read(block, languages[index] ?? []));
      yield;
    }
    return article;
  }

  function* languagesOf(blocks: readonly BlockReading[]): Steps<string[]> {
    if (concerning(blocks).length === 0) return [];
    return [...new Set((yield* spokenIn(blocks)).flat())].sort();
  }

  function* learn(briefings: readonly Briefing[]): Steps<void> {
    yield* reader.learn(briefings);
    for (const briefing of briefings) learned.set(briefing.dispute.id, briefing);
  }

  function* decideOn(blocks: readonly BlockReading[]): Steps<Passage[]> {
    const briefings = concerning(blocks).flatMap(({ dispute }) => learned.get(dispute) ?? []);
    if (briefings.length === 0) return [];
    const article = yield* read(blocks);
    const passages: Passage[] = [];
    for (const briefing of briefings) passages.push(...(yield* decide(article, briefing)));
    return passages;
  }

  function concerning(blocks: readonly BlockReading[]): Outline[] {
    return outlines.filter((outline) => passesGate(blocks, outline));
  }

  return {
    readBlock,
    languagesOf: (blocks) => finish(languagesOf(blocks)),
    learn: (briefings) => finish(learn(briefings)),
    read: (blocks) => finish(read(blocks)),
    decide: (blocks) => finish(decideOn(blocks)),
    slowly: { prepare, languagesOf, learn, decide: decideOn },
  };
}

function passesGate(blocks: readonly BlockReading[], { dispute, gate }: Outline): boolean {
  return gate.every((group) =>
    blocks.some(({ names }) => names.some((hit) => hit.dispute === dispute && group.includes(hit.kind))),
  );
}
