import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import { SideLabel } from '../src/ui/side-label.js';
import { sidePlace } from '../src/ui/side-place.js';
import type { AppProps } from './app-props.js';
import { Balance } from './balance.js';
import type { PagePassage } from './page-state.js';
import { PassageItem } from './passage-item.js';
import { sideLabel } from './side-words.js';

type Props = { dispute: Dispute; passages: readonly PagePassage[] } & Pick<AppProps, 'open' | 'point'>;

/** A dispute's passages on the page: the balance, then side by side in the dispute's own order, each in the page's. */
export function PassageGroups({ dispute, passages, open, point }: Props) {
  const say = useSay();
  const sides = [...dispute.sides.map(({ id }) => id), 'both'];
  const groups = sides.map((side) => ({ side, own: passages.filter((each) => each.side === side) }));
  return (
    <>
      <Balance dispute={dispute} passages={passages} />
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ side, own }) => (
          <div key={side} class="group">
            <h3 id={`${dispute.id}-${side}`}>
              <SideLabel place={sidePlace(dispute, side)}>{sideLabel(say, dispute, side)}</SideLabel>
            </h3>
            <ol class="passages" aria-labelledby={`${dispute.id}-${side}`}>
              {own.map((passage) => (
                <PassageItem
                  key={`${passage.frame} ${passage.id}`}
                  passage={passage}
                  dispute={dispute}
                  open={open}
                  point={point}
                />
              ))}
            </ol>
          </div>
        ))}
    </>
  );
}
