import type { CueKinds } from '../claims/schema.js';
import type { PassageCue } from '../engine/passage.js';
import { useSay } from './say.js';

/** Why a passage is marked: the article's words that fired, the strongest first, and what each was taken for. */
export function Reasons({ cues, kinds }: { cues: readonly PassageCue[]; kinds: CueKinds }) {
  const say = useSay();
  return (
    <div class="reasons">
      <p>{say('reasons_intro')}</p>
      <ul>
        {cues.map((cue) => (
          <li key={`${cue.kind} ${cue.where} ${cue.words}`}>
            <q dir="auto">{cue.words}</q>{' '}
            <span class="small">{labelled(kinds.kinds[cue.kind]?.label, say(`reasons_${cue.where}`))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelled(label: string | undefined, where: string): string {
  return label === undefined ? where : `${label}, ${where}`;
}
