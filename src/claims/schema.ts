import * as v from 'valibot';

export const sentence = v.pipe(
  v.string(),
  v.minLength(3, 'must be three characters or more'),
  v.regex(/^\S[\s\S]*\S$/, 'must not begin or end with white space'),
);
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'must be a language code of two or three letters'),
);
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date: YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.check(isOnTheCalendar, 'must be a day of the calendar'),
);
const url = v.pipe(
  v.string(),
  v.url('must be a URL'),
  v.regex(/^https?:\/\/[^\s/?#<>"]+\.[^\s<>"]+$/, 'must be a well-formed http(s) URL'),
);

function isOnTheCalendar(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Where a statement was published. `title` is a plain description where the page's own title was not seen. */
const Source = v.strictObject({ outlet: sentence, title: sentence, url, date: v.optional(date), language });

/** One of the two sides. `name` is neutral and short: it stands in headings ("Minsk said"). */
const Side = v.strictObject({ id, name: sentence, account: sentence });

/** Somebody who spoke for a side, in the neutral wording that readers see. */
const Speaker = v.strictObject({ name: sentence, side: id, capacity: sentence });

/** Wording of a statement as one of the statement's sources published it. */
const PublishedTranslation = v.strictObject({
  by: v.literal('published'),
  source: id,
  language,
  text: sentence,
});

/** English wording of a statement: ours, or a published one. */
const Translation = v.variant('by', [
  v.strictObject({ by: v.literal('rejoinder'), language, text: sentence }),
  PublishedTranslation,
]);

/**
 * What one side said on one point, word for word, with who, to whom, when and where it stands. "…" marks words left out.
 * Where no verbatim text was seen, `originals` is empty, there is no translation, and `summary` is all there is to show.
 */
const Statement = v.strictObject({
  id,
  side: id,
  speaker: id,
  audience: sentence,
  date,
  originals: v.array(v.strictObject({ language, text: sentence })),
  translation: v.exactOptional(Translation),
  /** Not in the data: the published English wording, for readers whose language has a translation of ours. */
  published: v.exactOptional(PublishedTranslation),
  summary: sentence,
  sources: v.pipe(v.array(id), v.minLength(1)),
  confidence: v.picklist(['high', 'medium', 'low']),
  note: v.optional(sentence),
});

/** A documented fact or remark that belongs to neither side's answer: the record of 2022, independent context. */
const RecordEntry = v.strictObject({
  id,
  date,
  text: sentence,
  sources: v.pipe(v.array(id), v.minLength(1)),
});

const Relation = v.strictObject({
  type: v.picklist([
    'contradiction',
    'past-each-other',
    'mirror-image',
    'one-side-silent',
    'partly-compatible',
    'common-ground',
    'agreed',
  ]),
  note: sentence,
});

const Point = v.strictObject({
  id,
  question: sentence,
  relation: Relation,
  commonGround: v.array(sentence),
  statements: v.array(Statement),
  record: v.array(RecordEntry),
});

/**
 * A kind of cue. `label` completes "The passage has …"; `voice` names the side that a speaker of this kind speaks for;
 * a proper `name` counts whatever the language around it; a word of `speech` says that somebody is reported.
 */
const CueKind = v.strictObject({
  label: sentence,
  voice: v.optional(id),
  name: v.optional(v.literal(true)),
  speech: v.optional(v.literal(true)),
});

export const DisputeSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  title: sentence,
  searchedUntil: date,
  sides: v.strictTuple([Side, Side]),
  speakers: v.record(id, Speaker),
  sources: v.record(id, Source),
  points: v.pipe(v.array(Point), v.minLength(1)),
  /** For a side that is silent on a point: the statements that tell its account of the whole matter. */
  general: v.record(id, v.pipe(v.array(id), v.minLength(1))),
  record: v.array(RecordEntry),
});

const count = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));

/** One version of the list: what changed, on which points (none: all over), and how much there was from then on. */
const Change = v.strictObject({
  version: count,
  date,
  text: sentence,
  points: v.array(id),
  counts: v.strictObject({ points: count, statements: count, sources: count }),
});

export const ChangesSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  /** The oldest first. */
  changes: v.pipe(v.array(Change), v.minLength(1)),
});

export const CueKindsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  /** A page is read further only where each of these groups is present. */
  gate: v.pipe(v.array(v.array(v.string())), v.minLength(1)),
  kinds: v.record(v.string(), CueKind),
});

export const CueFileSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  language,
  /** Frequent function words, by which a block's language is recognised. */
  common: v.pipe(v.array(v.string()), v.minLength(10)),
  /** Words that end in a full stop without ending a sentence, written without the stop. */
  abbreviations: v.array(v.string()),
  cues: v.record(v.string(), v.array(v.string())),
  /** What the sides were quoted with, by kind of cue, in one wording: others are recognised by it. */
  quotations: v.exactOptional(v.record(v.string(), v.array(sentence))),
});

export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type Point = v.InferOutput<typeof Point>;
export type Statement = v.InferOutput<typeof Statement>;
export type Source = v.InferOutput<typeof Source>;
export type Speaker = v.InferOutput<typeof Speaker>;
export type Side = v.InferOutput<typeof Side>;
export type RecordEntry = v.InferOutput<typeof RecordEntry>;
export type Change = v.InferOutput<typeof Change>;
export type Changes = v.InferOutput<typeof ChangesSchema>;
export type CueKinds = v.InferOutput<typeof CueKindsSchema>;
export type CueFile = v.InferOutput<typeof CueFileSchema>;
