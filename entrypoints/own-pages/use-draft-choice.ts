import { useEffect, useState } from 'preact/hooks';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Choice } from '@/lib/drafts/choice';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest } from '@/lib/messaging/protocol';

/**
 * Which message fits what a draft is about, and which others there are. `null` until it is known:
 * the draft itself opens without it.
 *
 * @param history what it is chosen from: asked again when that has changed
 */
export function useDraftChoice(
  request: DraftRequest | null,
  history: readonly OutcomeFact[] | undefined,
): Choice | null {
  const about = request && { clientId: request.clientId, slot: request.slot };
  const key = JSON.stringify(about);
  const [known, setKnown] = useState<{ key: string; choice: Choice | null } | null>(null);
  useEffect(() => {
    if (!about) return;
    let stopped = false;
    ask('draftChoice', about).then(
      (choice) => !stopped && setKnown({ key, choice }),
      () => {},
    );
    return () => {
      stopped = true;
    };
  }, [key, history]);
  return known?.key === key ? known.choice : null;
}
