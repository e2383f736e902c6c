import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** Holds a page back; gives back what lets it go. */
export type Hold = () => () => void;

export const Gate = createContext<Hold | null>(null);

/** Holds the page around back while `loading`. Once it was shown this does nothing. */
export function useGate(loading: boolean): void {
  const hold = useContext(Gate);
  useLayoutEffect(() => (loading ? hold?.() : undefined), [loading, hold]);
}
