import type { Toast } from '@/components/attendance/panel-actions';
import { copiedText, htmlOf } from '@/lib/drafts/clipboard-text';
import type { Draft } from '@/lib/drafts/draft';
import { draftTextsIn } from '@/lib/i18n/drafts';
import { copyText } from '@/lib/platform/clipboard';
import type { Language } from './language';

/** Says what became of a draft; one that opens nowhere is copied or shown to be read aloud. */
export async function tellOfDraft(draft: Draft, { locale, texts }: Language): Promise<Toast> {
  if (draft.channel === 'phone') return { kind: 'say', draft };
  const why = draft.reason ? draftTextsIn(locale).reason[draft.reason] : null;
  if (draft.channel !== 'copy') return { kind: 'done', text: texts.draft.opened(why) };
  const text = copiedText(draft);
  try {
    await copyText(text, htmlOf(text));
  } catch {
    return { kind: 'copy', draft };
  }
  const { copied, copiedBecause, withoutMoney } = texts.draft;
  const done = draft.copyBecause ? copiedBecause[draft.copyBecause] : copied;
  return { kind: 'done', text: draft.withoutMoney ? `${done} ${withoutMoney}` : done };
}
