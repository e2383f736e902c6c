import type { ClientSummary } from '@/lib/messaging/protocol';
import { byName } from '../client/client-search';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { useReviewTexts } from '../hooks/use-import-texts';
import type { AccountLabels } from '../worklist/account-labels';
import { Choices } from '../ui/Choices';
import { Select } from '../ui/Select';
import { type PastChoice, pastRanges } from './past-range';

export interface PastToolsProps {
  choice: PastChoice;
  /** Its dates make a span. */
  valid: boolean;
  clients: readonly ClientSummary[];
  /** Of the rows below; empty where there is one account. */
  accounts: AccountLabels;
  /** Address of the account whose rows alone are shown. */
  account: string | null;
  onChange: (change: Partial<PastChoice>) => void;
  onAccount: (email: string | null) => void;
}

/** Which part of the past is looked at. */
export function PastTools(props: PastToolsProps) {
  const { choice, valid, clients, accounts, account, onChange, onAccount } = props;
  const { tag } = useLanguage();
  const { past } = useReviewTexts();
  const { record, today } = usePopupTexts();
  const date = (side: 'from' | 'to') => (
    <span class={`k-field k-past-date ${valid ? '' : 'invalid'}`}>
      <input
        type="date"
        aria-label={past[side]}
        value={choice[side]}
        aria-invalid={!valid}
        onInput={(event) => onChange({ [side]: event.currentTarget.value })}
      />
    </span>
  );
  return (
    <div class="k-tools">
      <Choices
        label={past.range}
        look="chips"
        value={choice.range}
        choices={pastRanges.map((value) => ({ value, text: past.ranges[value] }))}
        onChoose={(range) => onChange({ range })}
      />
      {choice.range === 'dates' && (
        <span class="k-row k-wrap" role="group" aria-label={past.ranges.dates}>
          {date('from')}
          <span aria-hidden="true">–</span>
          {date('to')}
          {!valid && (
            <span class="k-small k-past-bad" role="alert">
              {past.badDates}
            </span>
          )}
        </span>
      )}
      <span class="k-space" />
      {accounts.size > 0 && (
        <span class="k-field k-past-client">
          <Select
            wiring={{}}
            label={record.account}
            value={account ?? ''}
            choices={[
              { value: '', text: today.account.all },
              ...[...accounts.values()].map(({ text, email }) => ({ value: email, text })),
            ]}
            onChoose={(email) => onAccount(email || null)}
          />
        </span>
      )}
      {clients.length > 1 && (
        <span class="k-field k-past-client">
          <Select
            wiring={{}}
            label={past.client}
            value={choice.clientId ?? ''}
            choices={[
              { value: '', text: past.allClients },
              ...byName(clients, tag).map(({ clientId, name }) => ({
                value: clientId,
                text: name,
              })),
            ]}
            onChoose={(clientId) => onChange({ clientId: clientId || null })}
          />
        </span>
      )}
      <span class="k-field k-past-order">
        <Select
          wiring={{}}
          label={past.order}
          value={choice.order}
          choices={[
            { value: 'newest', text: past.newest },
            { value: 'oldest', text: past.oldest },
          ]}
          onChoose={(order) => onChange({ order })}
        />
      </span>
    </div>
  );
}
