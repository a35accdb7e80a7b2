import type { ComponentChildren } from 'preact';
import type { SidePlace } from './side-place.js';

/** Words about a side, after a swatch of the pattern that underlines its passages. */
export function SideLabel({ place, children }: { place: SidePlace; children: ComponentChildren }) {
  return (
    <span class={`side side-${place}`}>
      <span class="swatch" aria-hidden="true">
        {'\u00a0'.repeat(6)}
      </span>
      <span>{children}</span>
    </span>
  );
}
