import type { Runtime } from 'webextension-polyfill';
import { frameToken } from './frame-token.js';

/** The script of ours that works in a frame now. All of them run in one world, which the page's scripts cannot see. */
export type Tenant = {
  readonly end: AbortController;
  /** Names the frame to the popup. */
  readonly frame: string;
  /** To the popups that are open. */
  readonly ports: Set<Runtime.Port>;
};

/**
 * Makes the calling script the frame's tenant. Whatever was there ends, the gate where the reader comes and scripts of an
 * older version of the extension; open popups are handed on.
 */
export function takeOver(end: AbortController): Tenant {
  const world = globalThis as { rejoinder?: Tenant }; // Nothing else puts a name there.
  const { rejoinder: before } = world;
  const ports = new Set(before?.ports);
  before?.ports.clear();
  before?.end.abort();
  world.rejoinder = { end, frame: before?.frame ?? frameToken(), ports };
  return world.rejoinder;
}
