import { usePageTexts } from '@/components/hooks/use-page-texts';
import { PageTroubleNote } from '@/components/page-state/PageTroubleNote';
import { ask } from '@/lib/messaging/client';
import { copyText } from '../own-pages/copy-text';
import { openOptions } from '../own-pages/frame';
import type { Actions } from '../own-pages/use-actions';
import { useQuery } from '../own-pages/use-query';

/** A note at the foot of Today while the calendar page is not what Kept knows; nothing otherwise. */
export function PageNote({ actions }: { actions: Actions }) {
  const texts = usePageTexts();
  const query = useQuery('pageState');
  if (query.state !== 'ready' || query.value.hidden || query.value.troubles.length === 0) {
    return null;
  }
  const { trouble } = query.value;
  const set = async (hidden: string) => {
    const outcome = await ask('hidePageTrouble', { trouble: hidden });
    query.reload();
    return outcome;
  };
  const hide = () =>
    actions.run({
      says: texts.hidden,
      perform: async () => {
        const outcome = await set(trouble);
        return outcome.ok ? { ok: true, value: () => set('') } : outcome;
      },
    });
  return (
    <PageTroubleNote
      state={query.value}
      onCopy={copyText}
      onImport={() => void openOptions('calendars')}
      onHide={hide}
    />
  );
}
