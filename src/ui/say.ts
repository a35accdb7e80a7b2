import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../words/speaker.js';

const Speaking = createContext<Say | undefined>(undefined);

/** Gives all components inside it their language: `<SayProvider value={say}>`. */
export const SayProvider = Speaking.Provider;

/** How a component says its texts. Throws outside a `SayProvider`. */
export function useSay(): Say {
  const say = useContext(Speaking);
  if (say === undefined) throw new Error('There is no SayProvider around this component');
  return say;
}
