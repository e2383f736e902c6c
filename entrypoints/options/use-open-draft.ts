import { useState } from 'preact/hooks';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { type OpenedDraft, useDraft } from '../own-pages/use-draft';

export interface OpenDraft extends Pick<OpenedDraft, 'spoken' | 'close'> {
  open: (request: DraftRequest) => void;
  /** What became of the last one, as far as it is not seen in its composer. */
  said: { title: string; tone: 'done' | 'error' } | null;
}

/** Opens a draft from the options, which have no toast: what there is to say stands on the page. */
export function useOpenDraft(): OpenDraft {
  const [said, setSaid] = useState<OpenDraft['said']>(null);
  const { open, spoken, close } = useDraft({
    say: (title) => setSaid({ title, tone: 'done' }),
    fail: (title) => setSaid({ title, tone: 'error' }),
  });
  return {
    said,
    spoken,
    close,
    open: (request) => {
      setSaid(null);
      open(request);
    },
  };
}
