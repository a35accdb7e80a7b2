import type { ComponentChildren } from 'preact';
import { useSay } from '../src/ui/say.js';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly isFound: boolean;
  readonly children: ComponentChildren;
};

/** A part of the page that addresses lead to. It can be focused, so that a reader goes on from there. */
export function Place({ id, name, isFound, children }: Props) {
  const say = useSay();
  return (
    <section id={id} class="place" tabIndex={-1} aria-label={name} hidden={!isFound}>
      {children}
      <a class="anchor" href={`#${id}`} title={say('claims_link')}>
        <span aria-hidden="true">#</span>
        <span class="unseen">{say('claims_link')}</span>
      </a>
    </section>
  );
}
