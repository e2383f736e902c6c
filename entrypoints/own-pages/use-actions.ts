import { useRef, useState } from 'preact/hooks';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import type { ToastAction, ToastMessage } from '@/components/ui/Toast';
import type { Outcome } from '@/lib/messaging/protocol';

export type Revert = () => Promise<Outcome<unknown>>;

/** Something the user does: what is said afterwards (a function: once it is known), how it is done and taken back. */
export interface Action {
  says: string | (() => string);
  /** Rows of the worklist that go at once and come back if it fails. */
  hides?: readonly string[];
  /** May run twice (Try again): it must carry its own ids. */
  perform: () => Promise<Outcome<Revert | null>>;
  /** Offered beside Undo. */
  offer?: ToastAction;
  onDone?: () => void;
  /** Said in place of the reason when it fails. */
  failed?: string;
}

interface Done {
  hides: readonly string[];
  result: Promise<Outcome<Revert | null>>;
}

export interface Actions {
  hidden: ReadonlySet<string>;
  busy: boolean;
  toast: ToastMessage | null;
  /** The last thing that was not saved. */
  failure: { text: string; retry: () => void } | null;
  run: (action: Action) => void;
  undoLast: () => void;
  say: (text: string) => void;
  fail: (text: string, retry: () => void) => void;
  dismissToast: () => void;
  /** Tells which rows the background still counts as unmarked. */
  settle: (unmarked: ReadonlySet<string>) => void;
}

/** A message that could not be delivered changed nothing. */
async function delivered<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch {
    return { ok: false, why: 'failed' };
  }
}

/** Everything the popup writes goes through here: shown at once, undone in one way. */
export function useActions(): Actions {
  const words = useWords();
  const texts = usePopupTexts();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [failure, setFailure] = useState<Actions['failure']>(null);
  const [running, setRunning] = useState(0);
  const done = useRef<Done[]>([]);
  const pending = useRef(new Set<string>());
  const toastId = useRef(0);
  const listed = useRef<ReadonlySet<string>>(new Set());

  const hide = (keys: readonly string[]) => setHidden((now) => new Set([...now, ...keys]));
  const show = (keys: readonly string[]) =>
    setHidden((now) => new Set([...now].filter((key) => !keys.includes(key))));
  const say = (text: string, actions: ToastAction[] = []) =>
    setToast({ id: (toastId.current += 1), text, actions });

  const undo = async (one: Done) => {
    if (!done.current.includes(one)) return;
    done.current = done.current.filter((other) => other !== one);
    setToast(null);
    const result = await one.result;
    if (!result.ok || !result.value) return;
    const revert = result.value;
    const undone = await delivered(revert);
    if (undone.ok) {
      show(one.hides);
      setFailure(null);
      say(texts.toast.undone);
      return;
    }
    setFailure({
      text: words.refusal[undone.why],
      retry: () => {
        done.current.push(one);
        void undo(one);
      },
    });
  };

  const run = async (action: Action) => {
    const hides = action.hides ?? [];
    hide(hides);
    for (const key of hides) pending.current.add(key);
    setRunning((n) => n + 1);
    const one: Done = { hides, result: delivered(action.perform) };
    done.current.push(one);
    const result = await one.result;
    setRunning((n) => n - 1);
    for (const key of hides) pending.current.delete(key);
    if (!result.ok) {
      done.current = done.current.filter((other) => other !== one);
      show(hides);
      setToast(null);
      const text = action.failed ?? words.refusal[result.why];
      setFailure({ text, retry: () => void run(action) });
      return;
    }
    setFailure(null);
    // The list may have been renewed before the answer came.
    show(hides.filter((key) => !listed.current.has(key)));
    if (!result.value) done.current = done.current.filter((other) => other !== one);
    action.onDone?.();
    const undoing = { text: words.undo, run: () => void undo(one) };
    const said = typeof action.says === 'string' ? action.says : action.says();
    say(said, [...(action.offer ? [action.offer] : []), ...(result.value ? [undoing] : [])]);
  };

  return {
    hidden,
    busy: running > 0,
    toast,
    failure,
    run: (action) => void run(action),
    undoLast: () => {
      const last = done.current.at(-1);
      if (last) void undo(last);
    },
    say,
    fail: (text, retry) => setFailure({ text, retry }),
    dismissToast: () => setToast(null),
    // A row the background no longer lists need not be hidden; if it comes back later, because
    // the mark was taken back elsewhere, it must be seen.
    settle: (unmarked) => {
      listed.current = unmarked;
      setHidden((now) => {
        const kept = [...now].filter((key) => unmarked.has(key) || pending.current.has(key));
        return kept.length === now.size ? now : new Set(kept);
      });
    },
  };
}
