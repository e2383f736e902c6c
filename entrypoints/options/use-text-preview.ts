import { useEffect, useState } from 'preact/hooks';
import type { DraftPreview, PreviewRequest } from '@/lib/messaging/drafts-protocol';
import { ask } from '@/lib/messaging/client';
import type { Query } from '../own-pages/use-query';

/** Milliseconds after the last key until a text is filled in anew. */
const PAUSE = 250;

/**
 * A text on a client, as a draft to them would be. While a newer one is on its way the one before
 * stays, unless it is of somebody else.
 *
 * @param request `null`: nobody is chosen, or the text cannot be filled in
 */
export function useTextPreview(request: PreviewRequest | null): Query<DraftPreview> {
  const key = JSON.stringify(request);
  const [known, setKnown] = useState<{ of: string; answer: DraftPreview | 'failed' } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const of = request?.clientId ?? '';
  useEffect(() => {
    if (!request) return;
    let stopped = false;
    const tell = (answer: DraftPreview | 'failed') => !stopped && setKnown({ of, answer });
    const timer = setTimeout(
      () => ask('draftPreview', request).then(tell, () => tell('failed')),
      known?.of === of ? PAUSE : 0,
    );
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [key, attempt]);
  if (!request || known?.of !== of) return { state: 'loading' };
  if (known.answer !== 'failed') return { state: 'ready', value: known.answer };
  return {
    state: 'failed',
    retry: () => {
      setKnown(null);
      setAttempt(attempt + 1);
    },
  };
}
