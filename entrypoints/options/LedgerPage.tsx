import { ArrowLeft } from 'lucide';
import { useState } from 'preact/hooks';
import { useLedgerTexts } from '@/components/hooks/use-standing-texts';
import { LedgerView } from '@/components/ledger/LedgerView';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { writeLedger } from '@/lib/exchange/ledger-table';
import { ask } from '@/lib/messaging/client';
import { dayIn, monthOf } from '@/lib/policy/zone-days';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import { changing, takingBack } from './ledger-saving';
import { datedName, saveFile } from './save-file';
import type { SavingState } from './use-saving';

export interface LedgerPageProps {
  /** Whose entries are shown at first; `null`: of all. */
  clientId: string | null;
  saving: SavingState;
  onOpen: (clientId: string) => void;
}

/** Joins fees and deposits with the background. */
export function LedgerPage({ clientId, saving, onOpen }: LedgerPageProps) {
  const texts = useLedgerTexts();
  const ledger = useQuery('ledger', {});
  const [said, setSaid] = useState<{ title: string; tone: 'done' | 'error' } | null>(null);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const csv = async () => {
    try {
      const rows = await ask('ledgerCsv');
      const name = datedName('kept-ledger', 'csv');
      saveFile(name, 'text/csv;charset=utf-8', writeLedger(rows, timeZone));
      setSaid({ title: texts.exported(name), tone: 'done' });
    } catch {
      setSaid({ title: texts.failed, tone: 'error' });
    }
  };
  return (
    <>
      <header class="k-client-head">
        <Button icon={ArrowLeft} onPress={() => (location.hash = '#policy')}>
          {texts.back}
        </Button>
        <h1 class="k-page-title">{texts.title}</h1>
        <p class="k-quiet">{texts.lead}</p>
      </header>
      {said && (
        <div class="k-refused" role="status">
          <Note {...said} />
        </div>
      )}
      <Loaded query={ledger}>
        {(view) => (
          <LedgerView
            ledger={view}
            monthOf={(start) => monthOf(dayIn(timeZone, start))}
            now={Date.now()}
            clientId={clientId}
            onOpen={onOpen}
            onCsv={() => void csv()}
            onSay={(entry, next) => saving.save(changing(entry, next))}
            onTakeBack={(entry) => saving.save(takingBack(entry))}
          />
        )}
      </Loaded>
    </>
  );
}
