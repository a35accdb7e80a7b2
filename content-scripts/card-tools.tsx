import { useSay } from '../src/ui/say.js';
import { CopyPanel } from './card-copy-panel.js';
import { HidePanel } from './card-hide-panel.js';
import type { CardProps } from './card-props.js';
import { ReasonsPanel } from './card-reasons-panel.js';
import type { CardPanel } from './card-view.js';

const titles = { reasons: 'reasons_title', copy: 'card_copy', hide: 'card_hide' } as const;
const panels = Object.keys(titles) as CardPanel[]; // `keys` forgets the type.

/** The quiet row at a card's foot, and above it what it unfolds, one at a time. */
export function CardTools({ passage, dispute, kinds, view, actions }: CardProps) {
  const say = useSay();
  return (
    <div class="tools">
      {view.panel !== undefined && (
        <section class="panel" id="panel" aria-label={say(titles[view.panel])}>
          {view.panel === 'reasons' && (
            <ReasonsPanel passage={passage} kinds={kinds} onCopy={() => actions.copy('report')} />
          )}
          {view.panel === 'copy' && <CopyPanel onCopy={actions.copy} />}
          {view.panel === 'hide' && (
            <HidePanel points={pointsOf(dispute, passage.points)} onHide={actions.hide} />
          )}
        </section>
      )}
      <div class="tool-row">
        {panels.map((panel) => (
          <button
            key={panel}
            type="button"
            class="tool"
            aria-expanded={view.panel === panel}
            aria-controls="panel"
            onClick={() => actions.unfold(view.panel === panel ? undefined : panel)}
          >
            {say(titles[panel])}
          </button>
        ))}
        <button type="button" class="tool all" onClick={actions.showAllStatements}>
          {say('card_all_statements')}
        </button>
      </div>
    </div>
  );
}

function pointsOf({ points }: CardProps['dispute'], ids: readonly string[]) {
  return ids.flatMap((id) => points.find((point) => point.id === id) ?? []);
}
