import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Dispute, Statement as Said } from '../claims/schema.js';
import { useAllWordings } from './all-wordings.js';
import { dateText } from './date-text.js';
import { LanguageSwitch } from './language-switch.js';
import { Quotations } from './quotations.js';
import { useSay } from './say.js';
import { Sources } from './sources.js';
import { wordingsOf } from './wordings.js';

type Props = {
  readonly dispute: Dispute;
  readonly statement: Said;
  /** Stands above the words, with the language switch at its end. */
  readonly heading?: ComponentChildren;
};

/** One statement: the words in translation and in the original, who said them to whom and when, and where it stands. */
export function Statement({ dispute, statement, heading }: Props) {
  const { confidence, note, sources } = statement;
  const say = useSay();
  const isAll = useAllWordings();
  const wordings = wordingsOf(statement);
  const [chosen, choose] = useState(wordings[0]?.language);
  const languages = [...new Set(wordings.map(({ language }) => language))];
  return (
    <figure class="statement">
      <div class="statement-head">
        {heading}
        {!isAll && <LanguageSwitch languages={languages} chosen={chosen ?? ''} onChoose={choose} />}
      </div>
      <Quotations dispute={dispute} statement={statement} wordings={wordings} chosen={chosen} />
      <figcaption>
        <Attribution dispute={dispute} statement={statement} />
        {confidence !== 'high' && <p class="small">{say(`statement_confidence_${confidence}`)}</p>}
        {note !== undefined && <p class="small">{note}</p>}
        <Sources dispute={dispute} ids={sources} statement={statement} />
      </figcaption>
    </figure>
  );
}

function Attribution({ dispute, statement }: { dispute: Dispute; statement: Said }) {
  const say = useSay();
  const speaker = dispute.speakers[statement.speaker];
  if (speaker === undefined) throw new Error(`Dispute "${dispute.id}" has no speaker "${statement.speaker}"`);
  return (
    <p class="attribution">
      <span>
        <b>{speaker.name}</b>, {speaker.capacity},
      </span>{' '}
      <span>
        {say('statement_to', { audience: statement.audience })},{' '}
        <time dateTime={statement.date}>{dateText(statement.date, say.locale)}</time>
      </span>
    </p>
  );
}
