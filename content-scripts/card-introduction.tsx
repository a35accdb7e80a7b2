import { useSay } from '../src/ui/say.js';

/** What a mark means and what it does not, said once. */
export function Introduction({ onEnd }: { onEnd: () => void }) {
  const say = useSay();
  return (
    <aside class="introduction">
      <p>
        <b>{say('card_intro_title')}</b> {say('card_intro')}
      </p>
      <button type="button" class="tool" onClick={onEnd}>
        {say('card_intro_done')}
      </button>
    </aside>
  );
}
