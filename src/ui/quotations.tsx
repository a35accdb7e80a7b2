import type { Dispute, Statement as Said } from '../claims/schema.js';
import type { Say } from '../words/speaker.js';
import { useAllWordings } from './all-wordings.js';
import { isQuotedAlready } from './is-quoted-already.js';
import { languageName } from './language-name.js';
import { useSay } from './say.js';
import { sourceOf } from './source-of.js';
import type { Wording } from './wordings.js';

type Props = {
  readonly dispute: Dispute;
  readonly statement: Said;
  readonly wordings: readonly Wording[];
  /** The language to be read first. */
  readonly chosen: string | undefined;
};

/** What was said, word for word: large in the chosen language, small beside it the original or its translation. */
export function Quotations({ dispute, statement, wordings, chosen }: Props) {
  const say = useSay();
  const isAll = useAllWordings();
  const large = wordings.find(({ language }) => language === chosen) ?? wordings[0];
  if (large === undefined) {
    return (
      <p class="quote">
        {statement.summary} <span class="small by">{say('statement_summary')}</span>
      </p>
    );
  }
  const others = wordings.filter((wording) => wording !== large);
  return (
    <>
      <blockquote class="quote">
        <Quoted {...large} /> <span class="small by">{bylineOf(say, large, dispute)}</span>
      </blockquote>
      {(isAll ? others : others.slice(0, 1)).map((small) => (
        <blockquote class="original" key={small.text}>
          <span class="small">
            {say(`statement_${small.is}`, { language: languageName(small.language, say.locale) })}:{' '}
          </span>
          <Quoted {...small} />
        </blockquote>
      ))}
    </>
  );
}

/** Whose wording it is. */
function bylineOf(say: Say, { is, source }: Wording, dispute: Dispute): string {
  if (is === 'original') return say('statement_as_said');
  if (source === undefined) return say('statement_translated');
  return say('statement_published', { outlet: sourceOf(dispute, source).outlet });
}

function Quoted({ language, text }: Wording) {
  return (
    <q lang={language} dir="auto" class={isQuotedAlready(text) ? 'bare' : ''}>
      {text}
    </q>
  );
}
