import { FileText, Trash2 } from 'lucide';
import type { ErasurePreview } from '@/lib/messaging/people-protocol';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { EraseForm } from './EraseForm';

export interface ClientDataProps {
  onSheet: (kind: 'html' | 'json') => void;
  sheetFailed: boolean;
  /** Set while the question is open. */
  erasing: ErasurePreview | null;
  busy: boolean;
  onAskErase: () => void;
  onErase: () => void;
  onCancelErase: () => void;
}

/** Everything of one person: to hand out, and to erase. */
export function ClientData(props: ClientDataProps) {
  const { data, erase } = usePeopleTexts();
  return (
    <SettingCard title={data.title}>
      <SettingRow label={data.sheet} hint={data.sheetHint} group>
        {() => (
          <div class="k-row k-wrap">
            <Button
              kind="outline"
              icon={FileText}
              label={data.pageName}
              onPress={() => props.onSheet('html')}
            >
              {data.page}
            </Button>
            <Button label={data.jsonName} onPress={() => props.onSheet('json')}>
              {data.json}
            </Button>
          </div>
        )}
      </SettingRow>
      {props.sheetFailed && (
        <div class="k-setting-part">
          <Note tone="error" title={data.noSheet} />
        </div>
      )}
      <SettingRow label={erase.hint} group>
        {() => (
          <Button
            kind="outline"
            icon={Trash2}
            expanded={props.erasing !== null}
            onPress={props.erasing ? props.onCancelErase : props.onAskErase}
          >
            {erase.open}
          </Button>
        )}
      </SettingRow>
      {props.erasing && (
        <EraseForm
          preview={props.erasing}
          busy={props.busy}
          onErase={props.onErase}
          onCancel={props.onCancelErase}
        />
      )}
    </SettingCard>
  );
}
