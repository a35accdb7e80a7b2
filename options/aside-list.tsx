import type { Aside } from '../src/browser/aside.js';
import { isAsideInForce } from '../src/browser/is-aside-in-force.js';
import { fingerprintOf } from '../src/claims/fingerprint.js';
import type { Dispute, Point } from '../src/claims/schema.js';
import { momentText } from '../src/ui/moment-text.js';
import { useSay } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';
import type { OptionsProps } from './options-props.js';
import { RemovableList } from './removable-list.js';

/** What the reader put aside from a card: where, for how long, and each can be brought back. */
export function AsideList({
  disputes,
  settings,
  change,
}: Pick<OptionsProps, 'disputes' | 'settings' | 'change'>) {
  const say = useSay();
  const keyOf = (aside: Aside) => JSON.stringify(aside);
  const items = settings.asides.map((aside) => {
    const point = findPoint(disputes, aside.point);
    return { key: keyOf(aside), title: point?.question ?? aside.point, note: noteOn(aside, point, say) };
  });
  return (
    <>
      <p>{say('options_aside_what')}</p>
      <RemovableList
        items={items}
        empty={say('options_aside_none')}
        action={say('options_bring_back')}
        onRemove={(key) => void change('asides', (asides) => asides.filter((aside) => keyOf(aside) !== key))}
      />
      {items.length > 1 && (
        <button type="button" onClick={() => void change('asides', () => [])}>
          {say('options_bring_all_back')}
        </button>
      )}
    </>
  );
}

function findPoint(disputes: readonly Dispute[], key: string): Point | undefined {
  const [dispute, point] = key.split('/');
  return disputes.find(({ id }) => id === dispute)?.points.find(({ id }) => id === point);
}

function noteOn(aside: Aside, point: Point | undefined, say: Say): string {
  const { site, until, statements } = aside;
  const notes = [whereOf(site, say)];
  if (until !== undefined) notes.push(say('options_aside_until', { time: momentText(until, say.locale) }));
  if (statements !== undefined) notes.push(say('options_aside_changed'));
  if (until === undefined && statements === undefined) notes.push(say('options_aside_good'));
  if (point && !isStillAside(aside, point)) notes.push(say('options_aside_over'));
  return notes.join(' · ');
}

function whereOf(site: string | undefined, say: Say): string {
  if (site === undefined) return say('options_aside_everywhere');
  return site === 'file' ? say('card_local_files') : say('options_aside_site', { site });
}

/** Whether it hides the point anywhere still. */
function isStillAside(aside: Aside, point: Point): boolean {
  const { point: key, site = '' } = aside;
  return isAsideInForce(aside, { point: key, site, nowMs: Date.now(), statements: fingerprintOf(point) });
}
