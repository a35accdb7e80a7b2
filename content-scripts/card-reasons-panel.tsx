import type { CueKinds } from '../src/claims/schema.js';
import type { Passage } from '../src/engine/passage.js';
import { Reasons } from '../src/ui/reasons.js';
import { useSay } from '../src/ui/say.js';
import { CopyButton } from './card-copy-button.js';

type Props = {
  readonly passage: Passage;
  readonly kinds: CueKinds;
  /** Copies a report of the mark. */
  readonly onCopy: () => Promise<void>;
};

/** Why the passage is marked, and what to do where it should not be. */
export function ReasonsPanel({ passage, kinds, onCopy }: Props) {
  const say = useSay();
  return (
    <>
      <Reasons cues={passage.cues} kinds={kinds} />
      <h4>{say('card_wrong')}</h4>
      <p>{say('card_wrong_what')}</p>
      <CopyButton label={say('card_wrong_copy')} onCopy={onCopy} />
    </>
  );
}
