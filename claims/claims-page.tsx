import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Dispute } from '../src/claims/schema.js';
import icon from '../src/icons/icon.svg?no-inline';
import { AllWordingsProvider } from '../src/ui/all-wordings.js';
import { useSay } from '../src/ui/say.js';
import { Contents } from './contents.js';
import { DisputeSection } from './dispute-section.js';
import { paintFound } from './paint-found.js';
import { placeOf } from './place.js';
import { createSearch, readQuery } from './search.js';
import { SearchBox } from './search-box.js';
import { searchTexts } from './search-texts.js';
import { unfold } from './unfold.js';

type Props = { readonly disputes: readonly Dispute[]; readonly isWide: boolean };

/** Everything that the list has: both sides of every point, beside each other, searchable and linkable. */
export function ClaimsPage({ disputes, isWide }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const main = useRef<HTMLElement>(null);
  const query = useMemo(() => readQuery(typed), [typed]);
  const search = useMemo(
    () => createSearch(disputes.flatMap((dispute) => searchTexts(dispute, say.locale))),
    [disputes, say],
  );
  const found = useMemo(() => search(query), [search, query]);

  useLayoutEffect(() => {
    if (main.current) unfold(main.current);
  }, [disputes]);
  useEffect(() => {
    if (main.current) paintFound(main.current, query);
  }, [query, disputes, say]);
  useHash((hash) => {
    const place = placeOf(hash, disputes);
    if (place === undefined) return;
    setTyped('');
    requestAnimationFrame(() => goTo(place));
  });

  return (
    <>
      <header class="masthead">
        <p class="brand">
          <img src={icon} alt="" width="24" height="24" />
          <span>
            <b>Rejoinder</b> {say('claims_brand')}
          </span>
        </p>
        <SearchBox
          disputes={disputes}
          typed={typed}
          found={query.length > 0 ? found : undefined}
          onType={setTyped}
        />
      </header>
      <div class="sheet">
        <Contents disputes={disputes} found={found} isOpen={isWide} />
        <main ref={main}>
          <AllWordingsProvider value={true}>
            {disputes.map((dispute) => (
              <DisputeSection key={dispute.id} dispute={dispute} found={found} isSearch={query.length > 0} />
            ))}
          </AllWordingsProvider>
        </main>
      </div>
    </>
  );
}

/** Calls the listener with the address's hash now and after each change of it. */
function useHash(listener: (hash: string) => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const tell = () => latest.current(location.hash);
    tell();
    addEventListener('hashchange', tell);
    return () => removeEventListener('hashchange', tell);
  }, []);
}

function goTo(place: string): void {
  const target = document.getElementById(place);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
