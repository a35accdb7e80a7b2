import type { Block } from '../src/article/block.js';
import type { Briefing } from '../src/claims/outline.js';
import { outlines } from '../src/claims/outlines.js';
import { type BlockReading, createDetector } from '../src/engine/detector.js';
import type { Passage } from '../src/engine/passage.js';
import type { Steps } from '../src/engine/steps.js';

type Options = {
  ask(languages: readonly string[]): Promise<readonly Briefing[]>;
  /** Goes the steps of learning, and calls when they are done. */
  goThrough(steps: Steps<void>, onDone: () => void): void;
  /** Called when further languages were learned: the same blocks may now have more passages. */
  onLearned(): void;
  onFailure(error: unknown): void;
};

/**
 * Finds the passages in a page's blocks, again and again; a text that is still there is not read twice. What it must know
 * beyond the gate it asks for when a page first needs it; until the answer it finds nothing. One detection at a time.
 */
export function createDetection({
  ask,
  goThrough,
  onLearned,
  onFailure,
}: Options): (blocks: readonly Block[]) => Steps<Passage[]> {
  const detector = createDetector(outlines);
  const asked = new Set<string>();
  let readings: ReadonlyMap<string, BlockReading> = new Map();

  function learn(languages: readonly string[]): void {
    for (const language of languages) asked.add(language);
    ask(languages).then((briefings) => goThrough(detector.slowly.learn(briefings), onLearned), failed);

    /** The background may be starting still: the next change of the page asks again. */
    function failed(error: unknown): void {
      for (const language of languages) asked.delete(language);
      onFailure(error);
    }
  }

  function* read(blocks: readonly Block[]): Steps<BlockReading[]> {
    yield* detector.slowly.prepare();
    const before = readings;
    const current = new Map<string, BlockReading>();
    for (const { text } of blocks) {
      if (current.has(text)) continue;
      current.set(text, before.get(text) ?? detector.readBlock(text));
      yield;
    }
    readings = current;
    return blocks.flatMap(({ text }) => current.get(text) ?? []);
  }

  return function* (blocks) {
    const current = yield* read(blocks);
    const languages = yield* detector.slowly.languagesOf(current);
    const missing = languages.filter((language) => !asked.has(language));
    if (missing.length) learn(missing);
    return yield* detector.slowly.decide(current);
  };
}
