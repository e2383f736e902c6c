import type { LedgerTexts } from '@/lib/i18n/en/ledger';
import {
  type DepositState,
  depositStates,
  type FeeState,
  type LedgerEntry,
  type WaiveReason,
  waiveReasons,
} from '@/lib/policy/ledger';
import type { MenuGroup } from '../ui/Menu';

/** What is said of a fee or of a deposit. */
export type LedgerSaid =
  { what: 'fee'; state: FeeState; reason?: WaiveReason } | { what: 'deposit'; state: DepositState };

export interface LedgerActions {
  onSay: (entry: LedgerEntry, said: LedgerSaid) => void;
  /** What was said before holds again. */
  onTakeBack: (entry: LedgerEntry) => void;
}

/** What can become of an entry, as groups of a menu. */
export function changeGroups(
  entry: LedgerEntry,
  { onSay, onTakeBack }: LedgerActions,
  texts: LedgerTexts,
): MenuGroup[] {
  const back: MenuGroup = { items: [{ text: texts.remove, run: () => onTakeBack(entry) }] };
  if (entry.what === 'deposit') {
    const states = depositStates.map((state) => ({
      text: texts.say[state],
      checked: entry.state === state,
      run: () => entry.state !== state && onSay(entry, { what: 'deposit', state }),
    }));
    return [{ items: states }, back];
  }
  const states = (['due', 'paid'] as const).map((state) => ({
    text: texts.say[state],
    checked: entry.state === state,
    run: () => entry.state !== state && onSay(entry, { what: 'fee', state }),
  }));
  const reasons = waiveReasons.map((reason) => {
    const checked = entry.state === 'waived' && entry.reason === reason;
    return {
      text: capital(texts.reason[reason]),
      checked,
      run: () => !checked && onSay(entry, { what: 'fee', state: 'waived', reason }),
    };
  });
  return [{ items: states }, { title: texts.waive, items: reasons }, back];
}

/** Reasons stand within a sentence elsewhere. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
