import { useRef, useState } from 'preact/hooks';
import type { Outcome, Refusal } from '@/lib/messaging/protocol';

/** A change to a setting, with the change that takes it back. */
export interface Saving {
  write: () => Promise<Outcome<unknown>>;
  revert: () => Promise<Outcome<unknown>>;
}

export interface SavingState {
  saved: boolean;
  refused: { why: Refusal; retry: () => void } | null;
  save: (saving: Saving) => void;
  undo: () => void;
}

/** Settings are written one after another, in the order of the clicks, and undone backwards. */
export function useSaving(): SavingState {
  const [done, setDone] = useState<Saving[]>([]);
  const [refused, setRefused] = useState<SavingState['refused']>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const enqueue = (work: () => Promise<Outcome<unknown>>, onDone: () => void) => {
    const before = queue.current;
    const next = async () => {
      await before;
      const outcome = await work().catch(() => ({ ok: false as const, why: 'failed' as const }));
      if (outcome.ok) {
        setRefused(null);
        onDone();
      } else {
        setRefused({ why: outcome.why, retry: () => enqueue(work, onDone) });
      }
    };
    queue.current = next();
  };
  return {
    saved: done.length > 0,
    refused,
    save: (saving) => enqueue(saving.write, () => setDone((list) => [...list, saving])),
    undo: () => {
      const last = done.at(-1);
      if (!last) return;
      enqueue(last.revert, () => setDone((list) => list.filter((one) => one !== last)));
    },
  };
}
