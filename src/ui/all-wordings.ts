import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const AllWordings = createContext(false);

/** Inside it, statements show every wording at once, where the card has room for two and a switch. */
export const AllWordingsProvider = AllWordings.Provider;

export function useAllWordings(): boolean {
  return useContext(AllWordings);
}
