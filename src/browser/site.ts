import type { Settings } from './setting-declarations.js';

type Address = Pick<Location, 'protocol' | 'hostname'>;

/** The site that the switches go by: the host name, or `file` for a file. Empty where an address has no host. */
export function siteOf({ protocol, hostname }: Address): string {
  return protocol === 'file:' ? 'file' : hostname;
}

/**
 * The site of the page that a frame is part of, so that one switch rules the page with its frames. Where the browser
 * hides the page from a frame of another origin (Firefox without `ancestorOrigins`), it is the frame's own.
 */
export function pageSite(frame: Window): string {
  const outermost = Array.from(frame.location.ancestorOrigins ?? []).at(-1);
  if (outermost && URL.canParse(outermost)) return siteOf(new URL(outermost));
  return siteOf(visibleTop(frame));
}

function visibleTop(frame: Window): Address {
  try {
    const { protocol, hostname } = (frame.top ?? frame).location;
    return { protocol, hostname };
  } catch {
    return frame.location; // The top window is of another origin: reading its address throws.
  }
}

/** Whether the settings let Rejoinder work on a site. */
export function isSiteOn({ on, sitesOff }: Pick<Settings, 'on' | 'sitesOff'>, site: string): boolean {
  return on && !sitesOff.includes(site);
}
