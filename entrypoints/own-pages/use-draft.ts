import { useState } from 'preact/hooks';
import { usePopupTexts } from '@/components/hooks/use-language';
import { copiedText, htmlOf } from '@/lib/drafts/clipboard-text';
import type { Draft } from '@/lib/drafts/draft';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { copyText } from '@/lib/platform/clipboard';
import type { Actions } from './use-actions';

export interface OpenedDraft {
  /**
   * Opens a draft in its composer, or puts it on the clipboard where it opens nowhere.
   *
   * @param onReady told once it is there
   */
  open: (request: DraftRequest, onReady?: (draft: Draft) => void) => void;
  /** A draft that is to be read aloud on the phone. */
  spoken: Draft | null;
  close: () => void;
}

/** How Kept's own pages open drafts. */
export function useDraft(actions: Pick<Actions, 'say' | 'fail'>): OpenedDraft {
  const { draft, toast } = usePopupTexts();
  const [spoken, setSpoken] = useState<Draft | null>(null);
  const open: OpenedDraft['open'] = async (request, onReady) => {
    try {
      const outcome = await ask('openDraft', request);
      if (!outcome.ok) throw new Error(outcome.why);
      const { url, channel, copyBecause } = outcome.value;
      if (channel === 'phone') setSpoken(outcome.value);
      else if (url === null) {
        const text = copiedText(outcome.value);
        await copyText(text, htmlOf(text));
        actions.say(copyBecause ? toast.copiedBecause[copyBecause] : toast.copied);
      }
      onReady?.(outcome.value);
    } catch {
      actions.fail(draft.failed, () => open(request, onReady));
    }
  };
  return { open, spoken, close: () => setSpoken(null) };
}
