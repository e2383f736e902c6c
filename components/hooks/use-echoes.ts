import { useRef } from 'preact/hooks';

export interface Echoes {
  /** This is on its way to the store. */
  send: (value: string) => void;
  /** Whether the store only tells once more of what was sent; anything else ends the waiting. */
  isEcho: (stored: string) => boolean;
}

/**
 * Values on their way to the store, which tells of each once more: perhaps late, when the field is
 * further already.
 */
export function useEchoes(): Echoes {
  const sent = useRef<string[]>([]);
  return {
    send: (value) => void sent.current.push(value),
    isEcho: (stored) => {
      const at = sent.current.indexOf(stored);
      sent.current = at < 0 ? [] : sent.current.slice(at + 1);
      return at >= 0;
    },
  };
}
