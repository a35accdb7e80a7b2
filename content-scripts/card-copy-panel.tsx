import { useSay } from '../src/ui/say.js';
import { CopyButton } from './card-copy-button.js';
import type { Copyable } from './card-view.js';

/** What a reader may want to take along. */
export function CopyPanel({ onCopy }: { onCopy: (what: Copyable) => Promise<void> }) {
  const say = useSay();
  return (
    <>
      <CopyButton label={say('card_copy_sources')} onCopy={() => onCopy('sources')} />
      <CopyButton label={say('card_copy_link')} onCopy={() => onCopy('link')} />
    </>
  );
}
