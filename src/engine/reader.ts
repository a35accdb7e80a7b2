import type { DetectableDispute } from '../claims/load.js';
import { createLanguageJudge } from './language.js';
import { createLexicon, type Hit, type Lexicon } from './lexicon.js';
import { readSentences, type Sentence } from './sentence.js';
import { readWords, type Word } from './words.js';

/** What is known of a block as long as its text stays the same. */
export type BlockReading = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The proper names, which are looked for in every language. */
  readonly names: readonly Hit[];
};

/** A block read in full. */
export type ReadBlock = BlockReading & { readonly sentences: readonly Sentence[] };

export type ReadableDispute = Pick<DetectableDispute, 'kinds' | 'cueFiles'> & {
  readonly dispute: { readonly id: string };
};

/**
 * Makes the reader of blocks. Names are found at once and in every language, since the gate stands on them; all else only
 * in the language of the block, whose lexicon is made when a block first needs it.
 */
export function createReader(disputes: readonly ReadableDispute[]) {
  const findNames = createLexicon(
    disputes.flatMap(({ dispute, kinds, cueFiles }) =>
      cueFiles.map(({ cues }) => ({
        dispute: dispute.id,
        cues: only(cues, (kind) => Boolean(kinds.kinds[kind]?.name)),
      })),
    ),
  );
  const judge = once(() => createLanguageJudge(disputes.flatMap(({ cueFiles }) => cueFiles)));
  const languages = new Map<string, LanguageCues>();
  const readings = new WeakMap<BlockReading, Map<string, ReadBlock>>();

  function readBlock(text: string): BlockReading {
    const words = readWords(text);
    return { text, words, names: findNames(words, 0, words.length) };
  }

  function readFully(blocks: readonly BlockReading[]): ReadBlock[] {
    const spoken = judge()(blocks.map(({ words }) => words));
    return blocks.map((block, index) => readIn(block, spoken[index] ?? []));
  }

  function readIn(block: BlockReading, spoken: readonly string[]): ReadBlock {
    const byLanguages = readings.get(block) ?? new Map<string, ReadBlock>();
    readings.set(block, byLanguages);
    const known = byLanguages.get(spoken.join());
    if (known) return known;
    const cues = spoken.map(cuesIn);
    const sentences = readSentences(block.text, block.words, {
      isAbbreviation: (word) => cues.some(({ abbreviations }) => abbreviations.has(word)),
      find: (from, to) => [
        ...block.names.filter(({ first, last }) => first >= from && last < to),
        ...cues.flatMap(({ lexicon }) => lexicon(block.words, from, to)),
      ],
    });
    const reading = { ...block, sentences };
    byLanguages.set(spoken.join(), reading);
    return reading;
  }

  function cuesIn(language: string): LanguageCues {
    const cues = languages.get(language) ?? createLanguageCues(disputes, language);
    languages.set(language, cues);
    return cues;
  }

  return { readBlock, readFully };
}

type LanguageCues = { readonly lexicon: Lexicon; readonly abbreviations: ReadonlySet<string> };

function createLanguageCues(disputes: readonly ReadableDispute[], language: string): LanguageCues {
  const files = disputes.flatMap(({ dispute, kinds, cueFiles }) =>
    cueFiles
      .filter((file) => file.language === language)
      .map((file) => ({ dispute: dispute.id, kinds, file })),
  );
  return {
    lexicon: createLexicon(
      files.map(({ dispute, kinds, file }) => ({
        dispute,
        cues: only(file.cues, (kind) => !kinds.kinds[kind]?.name),
      })),
    ),
    abbreviations: new Set(files.flatMap(({ file }) => file.abbreviations)),
  };
}

function only(
  cues: Readonly<Record<string, string[]>>,
  isWanted: (kind: string) => boolean,
): Record<string, string[]> {
  return Object.fromEntries(Object.entries(cues).filter(([kind]) => isWanted(kind)));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
