import type { Block } from '../src/article/block.js';
import type { Briefing } from '../src/claims/outline.js';
import { outlines } from '../src/claims/outlines.js';
import { type BlockReading, createDetector } from '../src/engine/detector.js';
import type { Passage } from '../src/engine/passage.js';

type Options = {
  ask(languages: readonly string[]): Promise<readonly Briefing[]>;
  /** Called when further languages were learned: the same blocks may now have more passages. */
  onLearned(briefings: readonly Briefing[]): void;
  onFailure(error: unknown): void;
};

/**
 * Finds the passages in a page's blocks, again and again; a text that is still there is not read twice. What it must know
 * beyond the gate it asks for when a page first needs it; until the answer it finds nothing.
 */
export function createDetection({
  ask,
  onLearned,
  onFailure,
}: Options): (blocks: readonly Block[]) => Passage[] {
  const detector = createDetector(outlines);
  const asked = new Set<string>();
  let readings: ReadonlyMap<string, BlockReading> = new Map();

  function learn(languages: readonly string[]): void {
    for (const language of languages) asked.add(language);
    ask(languages).then((briefings) => {
      detector.learn(briefings);
      onLearned(briefings);
    }, failed);

    /** The background may be starting still: the next change of the page asks again. */
    function failed(error: unknown): void {
      for (const language of languages) asked.delete(language);
      onFailure(error);
    }
  }

  return (blocks) => {
    const before = readings;
    const read = (text: string) => before.get(text) ?? detector.readBlock(text);
    readings = new Map(blocks.map(({ text }) => [text, read(text)]));
    const current = blocks.flatMap(({ text }) => readings.get(text) ?? []);
    const missing = detector.languagesOf(current).filter((language) => !asked.has(language));
    if (missing.length) learn(missing);
    return detector.decide(current);
  };
}
