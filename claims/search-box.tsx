import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';
import { pointPlace } from './place.js';

type Props = {
  readonly disputes: readonly Dispute[];
  readonly typed: string;
  /** The places with the words; absent without a search. */
  readonly found: ReadonlySet<string> | undefined;
  onType(typed: string): void;
};

/** Filters the page while the reader types, and says how many points are left. */
export function SearchBox({ disputes, typed, found, onType }: Props) {
  const say = useSay();
  return (
    <search class="search">
      <label>
        <span class="unseen">{say('claims_search')}</span>
        <input
          type="search"
          value={typed}
          placeholder={say('claims_search')}
          aria-describedby="search-hint"
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && onType('')}
        />
      </label>
      <p id="search-hint" class="unseen">
        {say('claims_search_hint')}
      </p>
      <p class="small result" role="status">
        {found && foundText(say, disputes, found)}
      </p>
    </search>
  );
}

function foundText(say: Say, disputes: readonly Dispute[], found: ReadonlySet<string>): string {
  const places = disputes.flatMap((dispute) => dispute.points.map((point) => pointPlace(dispute, point)));
  if (found.size === 0) return say('claims_none');
  return say.count('claims_found', places.filter((place) => found.has(place)).length, { all: places.length });
}
