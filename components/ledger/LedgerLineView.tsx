import { Ellipsis } from 'lucide';
import { shortDate } from '@/lib/i18n/dates';
import type { LedgerLine } from '@/lib/messaging/policy-protocol';
import { useLanguage } from '../hooks/use-language';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { changeGroups, type LedgerActions } from './ledger-change';
import { amountWords, earlierWords, entryWords } from './ledger-words';

export interface LedgerLineViewProps extends LedgerActions {
  line: LedgerLine;
  /** Epoch milliseconds. */
  now: number;
  /** Unset: the client is known from the page. */
  onOpen?: (clientId: string) => void;
}

/** One fee or deposit: whose, for which date, what became of it. */
export function LedgerLineView({ line, now, onOpen, ...actions }: LedgerLineViewProps) {
  const { tag } = useLanguage();
  const texts = useLedgerTexts();
  const { entry, clientName, title, earlier } = line;
  const when = shortDate(tag, entry.start, now);
  const what = texts.what[entry.what];
  const reason = entry.what === 'fee' && entry.state === 'waived' ? entry.reason : undefined;
  return (
    <li class="k-setting k-ledger-line">
      <div class="k-grow">
        {onOpen && (
          <button
            type="button"
            class="k-ledger-name k-ellipsis"
            title={texts.open(clientName)}
            onClick={() => onOpen(entry.clientId)}
          >
            <bdi>{clientName}</bdi>
          </button>
        )}
        <p class={onOpen ? 'k-small k-quiet' : ''}>
          {entryWords(entry, texts)}
          {reason && <span class="k-small k-quiet">, {texts.reason[reason]}</span>}
        </p>
        <p class="k-small k-quiet k-ledger-about">
          {when}
          {title && (
            <>
              {' · '}
              <bdi>{title}</bdi>
            </>
          )}
        </p>
        {earlier.length > 0 && (
          <details class="k-versions k-small">
            <summary>{texts.earlier(earlier.length)}</summary>
            <ul>
              {earlier.map((one) => (
                <li key={one.id} class="k-quiet">
                  {earlierWords(one, tag, now, texts)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <span class={`k-ledger-amount ${entry.amount === null ? 'k-small k-quiet' : ''}`}>
        {amountWords(entry, tag, texts)}
      </span>
      <Menu
        label={onOpen ? texts.menu(what, clientName, when) : texts.menuOwn(what, when)}
        groups={changeGroups(entry, actions, texts)}
        class="k-ib slim"
      >
        <Icon of={Ellipsis} size={18} />
      </Menu>
    </li>
  );
}
