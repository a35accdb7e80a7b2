import { readFileSync } from 'node:fs';

export type Label = {
  readonly points: readonly string[];
  readonly side: string;
  readonly strength: 'clear' | 'weak';
  readonly kind: string;
};
export type LabelledSentence = {
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
};
export type CorpusDocument = {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly blocks: readonly string[];
  readonly sentences: readonly LabelledSentence[];
};

type Line = Omit<CorpusDocument, 'blocks' | 'sentences'> & {
  sentences: { text: string; p?: boolean; label: Label | null }[];
};

/** The documents of one file of the corpus, laid out in blocks as the scorer lays them out in pages. */
export function readCorpus(name: 'dev' | 'own' | 'train' | 'article'): CorpusDocument[] {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => layOut(JSON.parse(line) as Line));
}

function layOut({ sentences: listed, ...rest }: Line): CorpusDocument {
  const blocks: string[] = [];
  const sentences = listed.map(({ text, p, label }) => {
    const opensBlock = p || blocks.length === 0;
    const before = opensBlock ? '' : `${blocks.pop()} `;
    blocks.push(before + text);
    const start = before.length;
    return { text, block: blocks.length - 1, start, end: start + text.length, label };
  });
  return { ...rest, blocks, sentences };
}
