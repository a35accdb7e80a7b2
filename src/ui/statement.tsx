import type { Dispute, Statement as Said } from '../claims/schema.js';
import { dateText } from './date-text.js';
import { languageName } from './language-name.js';
import { sourceOf } from './source-of.js';
import { Sources } from './sources.js';
import { words } from './words.js';

/** One statement: the words in translation and in the original, who said them to whom and when, and where it stands. */
export function Statement({ dispute, statement }: { dispute: Dispute; statement: Said }) {
  const { confidence, note, sources } = statement;
  const doubt = words.statement.confidence[confidence];
  return (
    <figure class="statement">
      <Quotations dispute={dispute} statement={statement} />
      <figcaption>
        <Attribution dispute={dispute} statement={statement} />
        {doubt !== undefined && <p class="small">{doubt}</p>}
        {note !== undefined && <p class="small">{note}</p>}
        <Sources dispute={dispute} ids={sources} />
      </figcaption>
    </figure>
  );
}

function Quotations({ dispute, statement }: { dispute: Dispute; statement: Said }) {
  const { originals, translation, summary } = statement;
  if (translation === undefined && originals.length === 0) {
    return (
      <p class="quote">
        {summary} <span class="small by">{words.statement.summary}</span>
      </p>
    );
  }
  return (
    <>
      {translation !== undefined && (
        <blockquote class="quote">
          <Quoted {...translation} /> <span class="small by">{translatedBy(dispute, statement)}</span>
        </blockquote>
      )}
      {originals
        .filter(({ text }) => text !== translation?.text)
        .map(({ language, text }) => (
          <blockquote class="original" key={text}>
            <span class="small">{words.statement.original(languageName(language))}: </span>
            <Quoted language={language} text={text} />
          </blockquote>
        ))}
    </>
  );
}

/** Whose the translation is; nothing where the words were published in that language in the first place. */
function translatedBy(dispute: Dispute, { originals, translation }: Said): string | undefined {
  if (translation === undefined || originals.some(({ text }) => text === translation.text)) return undefined;
  if (translation.by === 'rejoinder') return words.statement.translated;
  return words.statement.published(sourceOf(dispute, translation.source).outlet);
}

/** Words that bring quotation marks of their own get no further ones around them. */
function Quoted({ language, text }: { language: string; text: string }) {
  return (
    <q lang={language} dir="auto" class={/["“”„«»]/.test(text) ? 'bare' : ''}>
      {text}
    </q>
  );
}

function Attribution({ dispute, statement }: { dispute: Dispute; statement: Said }) {
  const speaker = dispute.speakers[statement.speaker];
  if (speaker === undefined) throw new Error(`Dispute "${dispute.id}" has no speaker "${statement.speaker}"`);
  return (
    <p class="attribution">
      <b>{speaker.name}</b>, {speaker.capacity}, {words.statement.to(statement.audience)},{' '}
      <time dateTime={statement.date}>{dateText(statement.date)}</time>
    </p>
  );
}
