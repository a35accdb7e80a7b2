import { recordIn, statementsIn } from './rules/entries.js';
import type { Change, CueKinds, Dispute, Statement } from './schema.js';
import type { Texts } from './texts-schema.js';

/** What readers see of a dispute: its sides and statements, its kinds of cues, the changes of its list. */
export type Readable = {
  readonly dispute: Dispute;
  readonly kinds: CueKinds;
  readonly changes: readonly Change[];
};

/**
 * The texts that a reader of this language needs, as the English data has them: what a file of that language must have.
 * Words said in that language need no translation, so those have none.
 */
export function textsOf({ dispute, kinds, changes }: Readable, language: string): Texts {
  const { title, sides, speakers, sources, points } = dispute;
  return {
    title,
    sides: byId(sides, ({ id, name, account }) => [id, { name, account }]),
    speakers: byId(Object.entries(speakers), ([id, { name, capacity }]) => [id, { name, capacity }]),
    sources: byId(Object.entries(sources), ([id, { outlet, title }]) => [id, { outlet, title }]),
    points: byId(points, ({ id, question, relation, commonGround }) => [
      id,
      { question, relation: relation.note, commonGround },
    ]),
    statements: byId(statementsIn(dispute), ({ value }) => [value.id, textsOfStatement(value, language)]),
    record: byId(recordIn(dispute), ({ value }) => [value.id, value.text]),
    kinds: byId(Object.entries(kinds.kinds), ([kind, { label }]) => [kind, label]),
    changes: byId(changes, ({ version, text }) => [version, text]),
  };
}

function textsOfStatement(
  { audience, summary, note, originals, translation }: Statement,
  language: string,
): Texts['statements'][string] {
  const isForeign = !originals.some((original) => original.language === language);
  return {
    audience,
    summary,
    ...(note !== undefined && { note }),
    ...(translation !== undefined && isForeign && { translation: translation.text }),
  };
}

function byId<Item, Text>(
  items: readonly Item[],
  entryOf: (item: Item) => readonly [string | number, Text],
): Record<string, Text> {
  return Object.fromEntries(items.map(entryOf));
}
