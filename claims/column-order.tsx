import type { Side } from '../src/claims/schema.js';
import { useSay } from '../src/ui/say.js';

type Props = { readonly sides: readonly [Side, Side]; onSwap(): void };

/** Which side stands in which column and why; the reader may have it the other way round. */
export function ColumnOrder({ sides: [first, second], onSwap }: Props) {
  const say = useSay();
  return (
    <div class="column-order small">
      <p>{say('claims_order', { first: first.name, second: second.name })}</p>
      <button type="button" class="plain" onClick={onSwap}>
        {say('claims_swap')}
      </button>
    </div>
  );
}
