import { answersTo } from '../src/claims/answer.js';
import { PointAnswer } from '../src/ui/point-answer.js';
import { DocumentedRecord } from '../src/ui/record.js';
import { useSay } from '../src/ui/say.js';
import { CardHeader } from './card-header.js';
import { HiddenNotice } from './card-hidden-notice.js';
import { Introduction } from './card-introduction.js';
import type { CardProps } from './card-props.js';
import { CardTools } from './card-tools.js';

/**
 * What the reader sees: whose account the passage carries, and on each of its points what the sides said. A screen reader
 * that comes into it hears first whose account it is, and which words of the page.
 */
export function Card(props: CardProps) {
  const { passage, words, dispute, site, view, actions } = props;
  const say = useSay();
  return (
    <div
      class="card pieces"
      role="dialog"
      aria-label={say(passage.side === 'both' ? 'card_label_both' : 'card_label')}
      aria-describedby="account words"
      lang={say.language}
      dir={say.direction}
      data-side={passage.side}
      data-points={passage.points.join(' ')}
    >
      <CardHeader passage={passage} dispute={dispute} view={view} actions={actions} />
      <q id="words" class="unseen" lang={words.lang} dir="auto">
        {words.text}
      </q>
      <div class="scroll" tabIndex={-1}>
        {view.hidden === undefined ? (
          <>
            {view.isIntroducing && <Introduction onEnd={actions.endIntroduction} />}
            <Answers passage={passage} dispute={dispute} />
          </>
        ) : (
          <HiddenNotice dispute={dispute} hidden={view.hidden} site={site} onUndo={actions.undoHiding} />
        )}
      </div>
      {view.hidden === undefined && <CardTools {...props} />}
    </div>
  );
}

function Answers({ passage, dispute }: Pick<CardProps, 'passage' | 'dispute'>) {
  const say = useSay();
  return (
    <>
      {answersTo(dispute, passage).map((answer) => (
        <PointAnswer key={answer.point.id} dispute={dispute} answer={answer} />
      ))}
      <footer>
        <DocumentedRecord dispute={dispute} title={say('card_whole_record')} entries={dispute.record} />
        <p class="small order">{say(passage.side === 'both' ? 'card_order_both' : 'card_order_other')}</p>
      </footer>
    </>
  );
}
