import { useState } from 'preact/hooks';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { useDraft } from '../popup/use-draft';

export interface OpenDraft {
  open: (request: DraftRequest) => void;
  /** What became of the last one, as far as it is not seen in its composer. */
  said: { title: string; tone: 'done' | 'error' } | null;
}

/** Opens a draft from the options, which have no toast: what there is to say stands on the page. */
export function useOpenDraft(): OpenDraft {
  const [said, setSaid] = useState<OpenDraft['said']>(null);
  const open = useDraft({
    say: (title) => setSaid({ title, tone: 'done' }),
    fail: (title) => setSaid({ title, tone: 'error' }),
  });
  return {
    said,
    open: (request) => {
      setSaid(null);
      open(request);
    },
  };
}
