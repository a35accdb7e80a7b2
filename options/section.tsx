import type { ComponentChildren } from 'preact';

type Props = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

/** A part of the options page that the contents lead to. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} class="group" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
