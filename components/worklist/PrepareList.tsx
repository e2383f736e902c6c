import { useRef, useState } from 'preact/hooks';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { OwnId } from '@/lib/drafts/own-scenario';
import { type Preparing, preparing } from '@/lib/drafts/prepare';
import type { PrepareRow } from '@/lib/messaging/drafts-protocol';
import { usePopupTexts } from '../hooks/use-language';
import { type AccountLabels, labelOf } from './account-labels';
import { PrepareRowView } from './PrepareRowView';
import { rowKey } from './row-key';

export interface PrepareListProps {
  /** Those first for whom a reminder matters most. */
  rows: readonly PrepareRow[];
  /** Empty where there is one account. */
  accounts: AccountLabels;
  /** Opens a draft. Nothing is sent. */
  onDraft: (row: PrepareRow, scenario: Preparing | OwnId, channel: DraftChannel) => void;
  onOpenClient: (clientId: string) => void;
}

/** Clients of the next days, each with a reminder or what they need beforehand one click away. */
export function PrepareList({ rows, accounts, onDraft, onOpenClient }: PrepareListProps) {
  const { prepare } = usePopupTexts();
  const list = useRef<HTMLUListElement>(null);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => rowKey(row) === currentKey),
  );
  const current = rows[at];
  if (!current) return null;

  const move = (by: 1 | -1) => {
    const to = Math.min(rows.length - 1, Math.max(0, at + by));
    setCurrentKey(rowKey(rows[to] ?? current));
    list.current?.querySelectorAll<HTMLElement>('[data-prepare]')[to]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = (event.target as HTMLElement).closest('button') !== null;
    const kind = preparing[Number(event.key) - 1];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && !onButton) onOpenClient(current.clientId);
    else if (kind) onDraft(current, kind, current.channel);
    else return;
    event.preventDefault();
  };
  return (
    <section aria-labelledby="prepare">
      <div class="k-row k-list-head">
        <h2 class="k-medium" id="prepare">
          {prepare.title}
        </h2>
      </div>
      <ul ref={list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <PrepareRowView
            key={rowKey(row)}
            row={row}
            current={row === current}
            account={labelOf(accounts, row)}
            onCurrent={() => setCurrentKey(rowKey(row))}
            onDraft={(scenario, channel) => onDraft(row, scenario, channel)}
            onOpenClient={() => onOpenClient(row.clientId)}
          />
        ))}
      </ul>
    </section>
  );
}
