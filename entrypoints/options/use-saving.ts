import { useRef, useState } from 'preact/hooks';
import type { Outcome, Refusal } from '@/lib/messaging/protocol';

/** A change to a setting, with the change that takes it back. */
export interface Saving {
  write: () => Promise<Outcome<unknown>>;
  revert: () => Promise<Outcome<unknown>>;
  /** Which setting it is: that it was refused is said until this one is written. */
  about?: string;
  /** Once it is written. */
  onDone?: () => void;
  /** Once it is taken back. */
  onUndone?: () => void;
}

export interface SavingState {
  saved: boolean;
  refused: { why: Refusal; retry: () => void; about?: string | undefined } | null;
  save: (saving: Saving) => void;
  /** Writes what cannot be taken back; nothing before it can be taken back any more. */
  commit: (write: Saving['write'], onDone?: () => void) => void;
  undo: () => void;
}

/**
 * Settings are written one after another, in the order of the clicks, and undone backwards. An undo
 * is about what was last when it was pressed, also where that is still being written.
 */
export function useSaving(): SavingState {
  const [saved, setSaved] = useState(false);
  const [refused, setRefused] = useState<SavingState['refused']>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** What an undo can take, and which of it is written by now. */
  const list = useRef<Saving[]>([]);
  const written = useRef(new Set<Saving>());
  /** What an undo was pressed for and is not over for: the next one is about what came before. */
  const leaving = useRef(new Set<Saving>());

  const enqueue = (
    work: () => Promise<Outcome<unknown>> | null,
    onDone: () => void,
    about?: string,
    onRefused?: () => void,
  ) => {
    const before = queue.current;
    const next = async () => {
      await before;
      const answer = work();
      if (!answer) return;
      const outcome = await answer.catch(() => ({ ok: false as const, why: 'failed' as const }));
      if (outcome.ok) {
        // What was refused still stands in its field, whatever else was written since.
        setRefused((now) => (now?.about === undefined || now.about === about ? null : now));
        onDone();
      } else {
        onRefused?.();
        const retry = () => enqueue(work, onDone, about, onRefused);
        setRefused({ why: outcome.why, retry, about });
      }
    };
    queue.current = next();
  };
  const take = (saving: Saving) => {
    list.current = list.current.filter((one) => one !== saving);
  };
  const put = (saving: Saving) => {
    take(saving);
    list.current.push(saving);
  };
  return {
    saved,
    refused,
    save: (saving) => {
      put(saving);
      enqueue(
        saving.write,
        () => {
          if (!list.current.includes(saving) && !leaving.current.has(saving)) put(saving);
          written.current.add(saving);
          setSaved(true);
          saving.onDone?.();
        },
        saving.about,
        () => take(saving),
      );
    },
    commit: (write, onDone) =>
      enqueue(write, () => {
        list.current = [];
        written.current.clear();
        setSaved(false);
        onDone?.();
      }),
    undo: () => {
      const last = list.current.at(-1);
      if (!last) return;
      take(last);
      leaving.current.add(last);
      enqueue(
        () => {
          if (written.current.has(last)) return last.revert();
          leaving.current.delete(last);
          return null;
        },
        () => {
          leaving.current.delete(last);
          written.current.delete(last);
          setSaved(written.current.size > 0);
          last.onUndone?.();
        },
        last.about,
        () => {
          leaving.current.delete(last);
          put(last);
        },
      );
    },
  };
}
