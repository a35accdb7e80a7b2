/** A browser event of which tests are the browser. */
export function fakeEvent<Arguments extends unknown[]>() {
  type Listener = (...values: Arguments) => unknown;
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    emit: (...values: Arguments) => [...listeners].map((listener) => listener(...values)),
  };
}
