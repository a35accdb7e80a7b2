import type { Dispute, Point, RecordEntry, Statement } from '../src/claims/schema.js';
import { dateText } from '../src/ui/date-text.js';
import { sourceOf } from '../src/ui/source-of.js';
import { aboutPlace, pointPlace, recordPlace } from './place.js';
import type { SearchText } from './search.js';

/** Everything of a dispute that a reader may look for, in every language that the page shows. */
export function searchTexts(dispute: Dispute, locale: string): SearchText[] {
  return [
    ...dispute.points.flatMap((point) => {
      const place = pointPlace(dispute, point);
      return textsOfPoint(dispute, point, locale).map((text) => ({ place, text }));
    }),
    ...dispute.record.map((entry) => ({
      place: recordPlace(dispute),
      text: textOfRecord(dispute, entry, locale),
    })),
    // What the list covers is part of the page, but of no search.
    { place: aboutPlace(dispute), text: '' },
  ];
}

function textsOfPoint(dispute: Dispute, point: Point, locale: string): string[] {
  const { question, relation, commonGround, statements, record } = point;
  return [
    [question, relation.note, ...commonGround].join('\n'),
    ...statements.map((statement) => textOfStatement(dispute, statement, locale)),
    ...record.map((entry) => textOfRecord(dispute, entry, locale)),
  ];
}

function textOfStatement(dispute: Dispute, statement: Statement, locale: string): string {
  const { originals, translation, published, summary, note, audience, date, sources } = statement;
  const speaker = dispute.speakers[statement.speaker];
  return [
    ...originals.map(({ text }) => text),
    translation?.text,
    published?.text,
    summary,
    note,
    speaker?.name,
    speaker?.capacity,
    audience,
    ...textsOfDate(date, locale),
    ...textsOfSources(dispute, sources),
  ].join('\n');
}

function textOfRecord(dispute: Dispute, { text, date, sources }: RecordEntry, locale: string): string {
  return [text, ...textsOfDate(date, locale), ...textsOfSources(dispute, sources)].join('\n');
}

function textsOfDate(date: string, locale: string): string[] {
  return [date, dateText(date, locale)];
}

function textsOfSources(dispute: Dispute, ids: readonly string[]): string[] {
  return ids.map((id) => sourceOf(dispute, id)).flatMap(({ outlet, title }) => [outlet, title]);
}
