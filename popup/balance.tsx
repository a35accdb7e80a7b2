import type { Dispute } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';
import { capitalised } from '../src/words/capitalised.js';
import type { PagePassage } from './page-state.js';

type Props = { readonly dispute: Dispute; readonly passages: readonly PagePassage[] };

/** In one plain line, how many of the page's passages carry which account. Both sides are named, also with none. */
export function Balance({ dispute, passages }: Props) {
  const say = useSay();
  const count = (side: string) => passages.filter((passage) => passage.side === side).length;
  const [first, second] = dispute.sides;
  const parts = [
    say.count('popup_balance_first', count(first.id), { account: first.account }),
    say('popup_balance_next', { account: second.account, count: count(second.id) }),
  ];
  if (count('both') > 0) parts.push(say('popup_balance_both', { count: count('both') }));
  return <p class="balance">{`${capitalised(parts.join(', '), say.locale)}.`}</p>;
}
