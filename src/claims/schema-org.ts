import type { Dispute, Point, Source, Statement } from './schema.js';

/**
 * The statements of a dispute as schema.org `Claim`s, in JSON-LD. A `Claim` is there what somebody said about a fact, with
 * no word on whether it holds. `text` is verbatim where the words were seen, otherwise our summary.
 */
export function toSchemaOrg(dispute: Dispute) {
  return {
    '@context': 'https://schema.org',
    '@graph': dispute.points.flatMap((point) =>
      point.statements.map((statement) => claimOf(dispute, point, statement)),
    ),
  };
}

function claimOf(dispute: Dispute, point: Point, statement: Statement) {
  const { id, speaker, originals, translation, summary, date, audience, sources } = statement;
  const [original] = originals;
  return {
    '@type': 'Claim',
    '@id': `urn:rejoinder:${dispute.id}:${id}`,
    about: { '@type': 'Question', name: point.question, about: { '@type': 'Thing', name: dispute.title } },
    text: original?.text ?? summary,
    ...(original && { inLanguage: original.language, abstract: summary }),
    ...(translation && { workTranslation: translationOf(dispute, translation) }),
    author: { name: dispute.speakers[speaker]?.name, description: dispute.speakers[speaker]?.capacity },
    dateCreated: date,
    audience: { '@type': 'Audience', name: audience },
    appearance: sources.flatMap((source) => appearanceOf(dispute.sources[source])),
  };
}

function translationOf(dispute: Dispute, translation: NonNullable<Statement['translation']>) {
  const { language, text } = translation;
  const publisher =
    translation.by === 'published' ? dispute.sources[translation.source]?.outlet : 'Rejoinder';
  return { '@type': 'CreativeWork', inLanguage: language, text, publisher: organisation(publisher) };
}

function appearanceOf(source: Source | undefined) {
  if (!source) return [];
  const { outlet, title, url, date, language } = source;
  return {
    '@type': 'CreativeWork',
    url,
    name: title,
    inLanguage: language,
    publisher: organisation(outlet),
    ...(date !== undefined && { datePublished: date }),
  };
}

function organisation(name: string | undefined) {
  return { '@type': 'Organization', name };
}
