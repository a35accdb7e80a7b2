import { quietly } from './quietly.js';

type Listenable<Listener> = {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
};

/** Listens to a browser event until the signal aborts. */
export function listen<Listener>(event: Listenable<Listener>, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  signal.addEventListener('abort', () => void quietly(() => event.removeListener(listener)), { once: true });
}
