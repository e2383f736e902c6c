import { usePopupTexts } from '@/components/hooks/use-language';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest } from '@/lib/messaging/protocol';
import type { Actions } from './use-actions';

/** Opens a draft in its composer, or puts it on the clipboard where it opens nowhere. */
export function useDraft(actions: Pick<Actions, 'say' | 'fail'>): (request: DraftRequest) => void {
  const { draft, toast } = usePopupTexts();
  const open = async (request: DraftRequest): Promise<void> => {
    try {
      const outcome = await ask('openDraft', request);
      if (!outcome.ok) throw new Error(outcome.why);
      const { url, channel, body, copyBecause } = outcome.value;
      if (url !== null && channel !== 'copy') return;
      await navigator.clipboard.writeText(body);
      actions.say(copyBecause ? toast.copiedTooLong : toast.copied);
    } catch {
      actions.fail(draft.failed, () => void open(request));
    }
  };
  return (request) => void open(request);
}
