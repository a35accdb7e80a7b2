import type { Briefing } from '../claims/outline.js';
import { formsOf } from './language.js';
import { buildLexicon, type DisputeCues, type Hit, type Lexicon } from './lexicon.js';
import { buildQuotationFinder } from './quotations.js';
import { readSentences, type Sentence } from './sentence.js';
import type { Steps } from './steps.js';
import type { Word } from './words.js';

/** What is known of a block as long as its text stays the same. */
export type BlockReading = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The proper names, which are looked for in every language. */
  readonly names: readonly Hit[];
};

/** A block read in full. */
export type ReadBlock = BlockReading & { readonly sentences: readonly Sentence[] };

export type Reader = {
  /** Takes in the cues of further languages. */
  learn(briefings: readonly Briefing[]): Steps<void>;
  /** Reads a block in languages that were learned; in others, only its names are known. */
  read(block: BlockReading, languages: readonly string[]): ReadBlock;
};

/** Makes the reader of blocks about a dispute. What it read is kept as long as the block's reading is. */
export function createReader(): Reader {
  const known = new Map<string, LanguageCues>();
  let readings = new WeakMap<BlockReading, Map<string, ReadBlock>>();

  function* learn(briefings: readonly Briefing[]): Steps<void> {
    const languages = briefings.flatMap(({ cueFiles }) => cueFiles.map(({ language }) => language));
    for (const language of new Set(languages)) known.set(language, yield* languageCues(briefings, language));
    readings = new WeakMap();
  }

  function read(block: BlockReading, languages: readonly string[]): ReadBlock {
    const byLanguages = readings.get(block) ?? new Map<string, ReadBlock>();
    readings.set(block, byLanguages);
    const reading = byLanguages.get(languages.join()) ?? readIn(block, languages);
    byLanguages.set(languages.join(), reading);
    return reading;
  }

  function readIn(block: BlockReading, languages: readonly string[]): ReadBlock {
    const cues = languages.flatMap((language) => known.get(language) ?? []);
    const sentences = readSentences(block.text, block.words, {
      isAbbreviation: (word) => cues.some(({ abbreviations }) => abbreviations.has(word)),
      find: (from, to) => [
        ...block.names.filter(({ first, last }) => first >= from && last < to),
        ...cues.flatMap(({ finders }) => finders.flatMap((find) => find(block.words, from, to))),
      ],
    });
    return { ...block, sentences };
  }

  return { learn, read };
}

type LanguageCues = { readonly finders: readonly Lexicon[]; readonly abbreviations: ReadonlySet<string> };

function* languageCues(briefings: readonly Briefing[], language: string): Steps<LanguageCues> {
  const own = briefings.map(({ cueFiles, ...rest }) => {
    return { ...rest, cueFiles: cueFiles.filter((file) => file.language === language) };
  });
  const common = new Set(
    own.flatMap(({ cueFiles }) => cueFiles.flatMap((file) => file.common)).flatMap(formsOf),
  );
  return {
    finders: [
      yield* buildLexicon(own.flatMap(cuesBesideNames)),
      yield* buildQuotationFinder(own.flatMap(quotationsOf), (form) => common.has(form)),
    ],
    abbreviations: new Set(
      own.flatMap(({ cueFiles }) => cueFiles.flatMap(({ abbreviations }) => abbreviations)),
    ),
  };
}

function cuesBesideNames({ dispute, kinds, cueFiles }: Briefing): DisputeCues[] {
  return cueFiles.map(({ cues }) => {
    const others = Object.entries(cues).filter(([kind]) => !kinds.kinds[kind]?.name);
    return { dispute: dispute.id, cues: Object.fromEntries(others) };
  });
}

function quotationsOf({ dispute, cueFiles }: Briefing): DisputeCues[] {
  return cueFiles.map(({ quotations = {} }) => ({ dispute: dispute.id, cues: quotations }));
}
