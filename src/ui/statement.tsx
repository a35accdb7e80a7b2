import type { Dispute, Statement as Said } from '../claims/schema.js';
import type { Say } from '../words/speaker.js';
import { dateText } from './date-text.js';
import { languageName } from './language-name.js';
import { useSay } from './say.js';
import { sourceOf } from './source-of.js';
import { Sources } from './sources.js';

/** One statement: the words in translation and in the original, who said them to whom and when, and where it stands. */
export function Statement({ dispute, statement }: { dispute: Dispute; statement: Said }) {
  const { confidence, note, sources } = statement;
  const say = useSay();
  return (
    <figure class="statement">
      <Quotations dispute={dispute} statement={statement} />
      <figcaption>
        <Attribution dispute={dispute} statement={statement} />
        {confidence !== 'high' && <p class="small">{say(`statement_confidence_${confidence}`)}</p>}
        {note !== undefined && <p class="small">{note}</p>}
        <Sources dispute={dispute} ids={sources} />
      </figcaption>
    </figure>
  );
}

function Quotations({ dispute, statement }: { dispute: Dispute; statement: Said }) {
  const { originals, translation, summary } = statement;
  const say = useSay();
  if (translation === undefined && originals.length === 0) {
    return (
      <p class="quote">
        {summary} <span class="small by">{say('statement_summary')}</span>
      </p>
    );
  }
  return (
    <>
      {translation !== undefined && (
        <blockquote class="quote">
          <Quoted {...translation} /> <span class="small by">{translatedBy(say, dispute, statement)}</span>
        </blockquote>
      )}
      {originals
        .filter(({ text }) => text !== translation?.text)
        .map(({ language, text }) => (
          <blockquote class="original" key={text}>
            <span class="small">
              {say('statement_original', { language: languageName(language, say.locale) })}:{' '}
            </span>
            <Quoted language={language} text={text} />
          </blockquote>
        ))}
    </>
  );
}

/** Whose the translation is; nothing where the words were published in that language in the first place. */
function translatedBy(say: Say, dispute: Dispute, { originals, translation }: Said): string | undefined {
  if (translation === undefined || originals.some(({ text }) => text === translation.text)) return undefined;
  if (translation.by === 'rejoinder') return say('statement_translated');
  return say('statement_published', { outlet: sourceOf(dispute, translation.source).outlet });
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
  const say = useSay();
  const speaker = dispute.speakers[statement.speaker];
  if (speaker === undefined) throw new Error(`Dispute "${dispute.id}" has no speaker "${statement.speaker}"`);
  return (
    <p class="attribution">
      <b>{speaker.name}</b>, {speaker.capacity}, {say('statement_to', { audience: statement.audience })},{' '}
      <time dateTime={statement.date}>{dateText(statement.date, say.locale)}</time>
    </p>
  );
}
