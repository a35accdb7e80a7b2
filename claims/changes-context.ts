import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { changesOf } from '../src/claims/changes.js';
import type { Change } from '../src/claims/schema.js';

type ChangesOf = (dispute: string) => readonly Change[];

const Changes = createContext<ChangesOf>(changesOf);

/** Gives the change log its language. */
export const ChangesProvider = Changes.Provider;

/** The changes of a dispute's list, the newest first, in the reader's language (without a provider: in English). */
export function useChanges(dispute: string): readonly Change[] {
  return useContext(Changes)(dispute);
}
