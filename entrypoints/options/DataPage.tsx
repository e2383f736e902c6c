import { useState } from 'preact/hooks';
import { Check } from 'lucide';
import { EraseAll } from '@/components/data/EraseAll';
import { useDataTexts } from '@/components/hooks/use-record-texts';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { ask } from '@/lib/messaging/client';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import { BackupPart } from './BackupPart';
import { ContactsPart } from './ContactsPart';
import { RetentionPart } from './RetentionPart';
import { saveBackup } from './save-backup';
import { TablePart } from './TablePart';
import type { SavingState } from './use-saving';

/** Files in and out, how long records are kept, and the end of all of them. */
export function DataPage({ saving }: { saving: SavingState }) {
  const { erase } = useDataTexts();
  const practice = useQuery('practice');
  const [gone, setGone] = useState(false);
  if (gone) {
    return (
      <div class="k-settings" role="status">
        <EmptyState icon={Check} title={erase.done} text={erase.doneText}>
          <Button kind="tonal" onPress={() => setGone(false)}>
            {erase.begin}
          </Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <BackupPart saving={saving} />
      <TablePart saving={saving} />
      <Loaded query={practice}>
        {({ country, retentionMonths }) => (
          <>
            <ContactsPart country={country} saving={saving} />
            <RetentionPart months={retentionMonths} saving={saving} />
          </>
        )}
      </Loaded>
      <EraseAll
        onExport={() =>
          saving.commit(async () => {
            await saveBackup();
            return { ok: true, value: null };
          })
        }
        onErase={() =>
          saving.commit(
            () => ask('eraseEverything'),
            () => setGone(true),
          )
        }
      />
    </>
  );
}
