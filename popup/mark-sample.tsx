import { useEffect, useRef } from 'preact/hooks';
import { NO_MARKS, paint } from '../content-scripts/paint.js';
import type { Dispute } from '../src/claims/schema.js';
import { type MarkLook, markName } from '../src/ui/mark-name.js';
import { useSay } from '../src/ui/say.js';
import { sidePlace } from '../src/ui/side-place.js';
import { sideLabel } from './side-words.js';

type Props = { dispute: Dispute; look: MarkLook };

/** Each side's account, marked as it would be on a page: by the same highlights and the same style sheet. */
export function MarkSample({ dispute, look }: Props) {
  const say = useSay();
  const sample = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    paint(new Map(rangesIn(sample.current).map(({ range, side }) => [nameOf(dispute, side, look), [range]])));
    return () => paint(NO_MARKS);
  });
  return (
    <p ref={sample} class="sample">
      <span class="unseen">{say('popup_sample')}: </span>
      {dispute.sides.map(({ id }) => (
        <span key={id} data-side={id}>
          {sideLabel(say, dispute, id)}
        </span>
      ))}
    </p>
  );
}

function nameOf(dispute: Dispute, side: string, look: MarkLook): string {
  return markName(sidePlace(dispute, side), look);
}

function rangesIn(sample: HTMLElement | null): { range: Range; side: string }[] {
  const samples = [...(sample?.querySelectorAll<HTMLElement>('[data-side]') ?? [])];
  return samples.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return { range, side: element.dataset.side ?? '' };
  });
}
