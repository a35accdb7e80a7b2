import type { HideChoice } from '../src/browser/put-aside.js';
import type { Point } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';

const choices: readonly HideChoice[] = ['point', 'site', 'today', 'unchanged'];

type Props = {
  readonly points: readonly Point[];
  readonly onHide: (point: string, how: HideChoice) => void;
};

/** The ways to be shown a point no more. Where a passage is on several points, each has its own. */
export function HidePanel({ points, onHide }: Props) {
  const say = useSay();
  return (
    <>
      {points.map(({ id, question }) => (
        <div key={id}>
          {points.length > 1 && <h4>{question}</h4>}
          {choices.map((how) => (
            <p key={how}>
              <button type="button" class="tool" onClick={() => onHide(id, how)}>
                {say(`card_hide_${how}`)}
              </button>
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
