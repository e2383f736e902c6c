import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '@/lib/messaging/client';
import type { Protocol } from '@/lib/messaging/protocol';
import { revisionItem } from '@/lib/settings/items';
import { useGate } from './gate';

export type Query<T> =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; value: T };

/** A question that can be asked again at any time. */
export type Asking<T> = Query<T> & { reload: () => void };

/**
 * What the background knows, asked again whenever the store has changed. The worker may be
 * asleep: the first answer can take a moment. A later question that fails leaves what is shown.
 */
export function useQuery<K extends keyof Protocol>(
  name: K,
  ...data: Parameters<Protocol[K]>
): Asking<ReturnType<Protocol[K]>> {
  type Value = ReturnType<Protocol[K]>;
  const key = JSON.stringify([name, data]);
  const [known, setKnown] = useState<{ key: string; value: Value } | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);
  const reload = useRef(() => {});

  useEffect(() => {
    const load = async () => {
      const mine = (latest.current += 1);
      try {
        const value = (await ask(name, ...data)) as Value;
        if (mine !== latest.current) return;
        setKnown({ key, value });
        setFailed(false);
      } catch {
        if (mine === latest.current) setFailed(true);
      }
    };
    reload.current = () => void load();
    void load();
    const stop = revisionItem.watch(() => void load());
    // What is running changes with the clock: a page that was away is brought up to date.
    const onVisible = () => void (document.visibilityState === 'visible' && load());
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      latest.current += 1;
      stop();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [key, attempt]);

  useGate(known?.key !== key && !failed);

  const again = { reload: () => reload.current() };
  if (known?.key === key) return { state: 'ready', value: known.value, ...again };
  if (failed) {
    return {
      ...again,
      state: 'failed',
      retry: () => {
        setFailed(false);
        setAttempt(attempt + 1);
      },
    };
  }
  return { state: 'loading', ...again };
}
