import type { Change, CueKinds, Dispute, Point, RecordEntry, Statement } from './schema.js';
import type { Texts } from './texts-schema.js';

/** A language's texts of one dispute. */
export type LanguageTexts = { readonly language: string; readonly texts: Texts };

/**
 * The dispute as a reader of that language should have it. `translation` is then ours; where the words were said in that
 * language, it is the original itself, as published by a source. A published English translation moves to `published`.
 */
export function localise(dispute: Dispute, to: LanguageTexts): Dispute {
  const { texts } = to;
  const [first, second] = dispute.sides;
  return {
    ...dispute,
    title: texts.title,
    sides: [
      { ...first, ...texts.sides[first.id] },
      { ...second, ...texts.sides[second.id] },
    ],
    speakers: merged(dispute.speakers, texts.speakers),
    sources: merged(dispute.sources, texts.sources),
    points: dispute.points.map((point) => localisePoint(dispute, point, to)),
    record: dispute.record.map((entry) => localiseEntry(entry, texts)),
  };
}

/** The kinds of cues with their labels in that language. */
export function localiseKinds(kinds: CueKinds, { texts }: LanguageTexts): CueKinds {
  const labelled = Object.entries(kinds.kinds).map(
    ([id, kind]) => [id, { ...kind, label: texts.kinds[id] ?? kind.label }] as const,
  );
  return { ...kinds, kinds: Object.fromEntries(labelled) };
}

/** The changes of a dispute's list, told in that language. */
export function localiseChanges(changes: readonly Change[], { texts }: LanguageTexts): Change[] {
  return changes.map((change) => ({ ...change, text: texts.changes[change.version] ?? change.text }));
}

function localisePoint(dispute: Dispute, point: Point, to: LanguageTexts): Point {
  const { relation, ...texts } = to.texts.points[point.id] ?? {};
  return {
    ...point,
    ...texts,
    relation: { ...point.relation, note: relation ?? point.relation.note },
    statements: point.statements.map((statement) => localiseStatement(dispute, statement, to)),
    record: point.record.map((entry) => localiseEntry(entry, to.texts)),
  };
}

function localiseStatement(dispute: Dispute, statement: Statement, to: LanguageTexts): Statement {
  const { translation, ...texts } = to.texts.statements[statement.id] ?? {};
  const { translation: english, ...rest } = statement;
  if (english === undefined) return { ...rest, ...texts };
  return {
    ...rest,
    ...texts,
    translation:
      originalIn(dispute, statement, to.language) ?? translationInto(to.language, translation, english),
    ...publishedTranslation(statement),
  };
}

type Translation = NonNullable<Statement['translation']>;

/** The words themselves, where they were said in that language. */
function originalIn(dispute: Dispute, statement: Statement, language: string): Translation | undefined {
  const original = statement.originals.find((each) => each.language === language);
  if (original === undefined) return undefined;
  const source = statement.sources.find((id) => dispute.sources[id]?.language === language);
  return source === undefined ? { by: 'rejoinder', ...original } : { by: 'published', source, ...original };
}

function translationInto(language: string, text: string | undefined, english: Translation): Translation {
  return text === undefined ? english : { by: 'rejoinder', language, text };
}

/** A translation that somebody else published, not words that were said in English in the first place. */
function publishedTranslation({ originals, translation }: Statement): Pick<Statement, 'published'> {
  const isOriginal = originals.some(({ text }) => text === translation?.text);
  return translation?.by === 'published' && !isOriginal ? { published: translation } : {};
}

function localiseEntry(entry: RecordEntry, { record }: Texts): RecordEntry {
  return { ...entry, text: record[entry.id] ?? entry.text };
}

function merged<Entry extends object>(
  entries: Readonly<Record<string, Entry>>,
  texts: Readonly<Record<string, Partial<NoInfer<Entry>>>>,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, ...texts[id] }]));
}
