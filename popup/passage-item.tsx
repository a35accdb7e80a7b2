import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import type { AppProps } from './app-props.js';
import type { PagePassage } from './page-state.js';

type Props = { passage: PagePassage; dispute: Dispute } & Pick<AppProps, 'open' | 'point'>;

/**
 * One passage of the page as a button: its words, and the question that they answer. While pointer or focus is on it, the
 * passage stands out on the page.
 */
export function PassageItem({ passage, dispute, open, point }: Props) {
  const say = useSay();
  const [question, ...others] = questions(dispute, passage.points);
  return (
    <li>
      <button
        type="button"
        onClick={() => open(passage)}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && point(passage, true)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && point(passage, false)}
        onFocus={() => point(passage, true)}
        onBlur={() => point(passage, false)}
      >
        <q dir="auto">{passage.quote}</q>
        <span class="small">
          {question} {others.length > 0 && say.count('popup_more_points', others.length)}
        </span>
      </button>
    </li>
  );
}

function questions(dispute: Dispute, points: readonly string[]): readonly string[] {
  return dispute.points.filter(({ id }) => points.includes(id)).map(({ question }) => question);
}
