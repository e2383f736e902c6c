import { Merge, Split as SplitIcon } from 'lucide';
import { useState } from 'preact/hooks';
import type { Client } from '@/lib/appointments/client';
import type { ClientSummary } from '@/lib/messaging/protocol';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { MergeForm } from './MergeForm';
import { type Split, SplitForm } from './SplitForm';

export type JoinedRecord = Pick<Client, 'id' | 'name' | 'emails'>;

export interface SamePersonProps {
  client: Client;
  others: readonly ClientSummary[];
  joined: readonly JoinedRecord[];
  onMerge: (other: ClientSummary) => void;
  onSeparate: (record: JoinedRecord) => void;
  onSplit: (split: Split) => void;
}

/** Two records that are one person, and one record that is two. */
export function SamePerson(props: SamePersonProps) {
  const { client, others, joined, onMerge, onSeparate, onSplit } = props;
  const { same } = usePeopleTexts();
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  const close = () => setOpen(null);
  const parts = client.emails.length + client.aliases.length;
  return (
    <SettingCard title={same.title}>
      {others.length > 0 && (
        <SettingRow label={same.mergeHint} group>
          {() => (
            <Button
              kind="outline"
              icon={Merge}
              onPress={() => setOpen(open === 'merge' ? null : 'merge')}
              expanded={open === 'merge'}
            >
              {same.merge}
            </Button>
          )}
        </SettingRow>
      )}
      {open === 'merge' && (
        <MergeForm
          name={client.name}
          others={others}
          onMerge={(other) => {
            close();
            onMerge(other);
          }}
          onCancel={close}
        />
      )}
      {joined.length > 0 && (
        <div class="k-setting-part">
          <h3 class="k-over">{same.joined}</h3>
          <ul>
            {joined.map((record) => (
              <li key={record.id} class="k-row k-joined">
                <span class="k-grow">
                  <bdi class="k-ellipsis k-block">{record.name}</bdi>
                  {record.emails.length > 0 && (
                    <span class="k-small k-quiet k-ellipsis k-block">
                      {record.emails.join(', ')}
                    </span>
                  )}
                </span>
                <Button label={same.separateOne(record.name)} onPress={() => onSeparate(record)}>
                  {same.separate}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {parts > 0 && (
        <SettingRow label={same.splitHint} group>
          {() => (
            <Button
              kind="outline"
              icon={SplitIcon}
              onPress={() => setOpen(open === 'split' ? null : 'split')}
              expanded={open === 'split'}
            >
              {same.split}
            </Button>
          )}
        </SettingRow>
      )}
      {open === 'split' && (
        <SplitForm
          client={client}
          onSplit={(split) => {
            close();
            onSplit(split);
          }}
          onCancel={close}
        />
      )}
    </SettingCard>
  );
}
