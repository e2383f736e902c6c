import type { Toast } from '@/components/attendance/panel-actions';
import type { Draft } from '@/lib/drafts/draft';
import type { PanelTexts } from '@/lib/i18n/panel';

/** Copies a draft and says so; where the browser refuses, hands the text over to be selected. */
export async function copyDraft(draft: Draft, texts: PanelTexts): Promise<Toast> {
  try {
    await navigator.clipboard.writeText(`${draft.subject}\n\n${draft.body}`);
  } catch {
    return { kind: 'copy', draft };
  }
  const { copied, copiedLong } = texts.draft;
  return { kind: 'done', text: draft.copyBecause === 'too_long' ? copiedLong : copied };
}
