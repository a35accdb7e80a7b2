import { useState } from 'preact/hooks';
import { useSay } from '../src/ui/say.js';

type Props = { readonly label: string; readonly onCopy: () => Promise<void> };

/** A button that copies, and says beside itself whether it did. */
export function CopyButton({ label, onCopy }: Props) {
  const say = useSay();
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed'>();
  const copy = () => {
    setOutcome(undefined);
    onCopy().then(
      () => setOutcome('copied'),
      () => setOutcome('copy_failed'),
    );
  };
  return (
    <p class="copy">
      <button type="button" class="tool" onClick={copy}>
        {label}
      </button>
      <span role="status" class="small">
        {outcome !== undefined && say(`card_${outcome}`)}
      </span>
    </p>
  );
}
