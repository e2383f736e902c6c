import { moneyText } from '@/lib/i18n/money';
import type { DataSheet } from '@/lib/messaging/people-protocol';
import type { Charge, Terms } from '@/lib/policy/terms';
import type { SheetRow, SheetSection, SheetWords } from './data-sheet';
import type { SheetDates } from './data-sheet-dates';

/** What was said of terms, money and contacts; a section only where there is something. */
export const policySections = (
  sheet: DataSheet,
  words: SheetWords,
  dates: SheetDates,
): SheetSection[] =>
  [
    agreedSection(sheet, words, dates),
    moneySection(sheet, words, dates),
    contactSection(sheet, words, dates),
  ].filter(({ rows }) => rows.length > 0);

/** Whether an entry stands, was replaced, or taken back. */
function fateOf(
  { id, takenBack }: { id: string; takenBack?: true },
  replaced: ReadonlySet<string | undefined>,
  { sheet: { history, policy } }: SheetWords,
): string[] {
  if (takenBack) return [policy.takenBack];
  return replaced.has(id) ? [history.replaced] : [];
}

const replacedIn = (said: readonly { supersedes?: string }[]): Set<string | undefined> =>
  new Set(said.map(({ supersedes }) => supersedes));

function agreedSection(sheet: DataSheet, words: SheetWords, dates: SheetDates): SheetSection {
  const { policy } = words.sheet;
  const replaced = replacedIn(sheet.steps);
  const rows = [
    ...termRows(sheet.ownTerms, words),
    ...sheet.steps.map((said) => ({
      label: policy.step.label,
      value: [
        policy.step.name[said.step],
        dates.day(said.at),
        ...fateOf(said, replaced, words),
      ].join('; '),
    })),
    ...(sheet.reviewedOn === null
      ? []
      : [{ label: policy.reviewed, value: dates.day(sheet.reviewedOn) }]),
  ];
  return { title: policy.agreed, rows };
}

function moneySection({ ledger }: DataSheet, words: SheetWords, dates: SheetDates): SheetSection {
  const { money } = words.sheet.policy;
  const replaced = replacedIn(ledger);
  const rows = ledger.map((entry) => ({
    label: `${money.what[entry.what]}, ${dates.moment(entry.start)}`,
    value: [
      entry.amount === null ? money.noAmount : moneyText(words.tag, entry.amount, entry.currency),
      money.state[entry.state],
      ...(entry.what === 'fee' && entry.reason ? [money.reason[entry.reason]] : []),
      words.sheet.history.recorded(dates.moment(entry.at)),
      ...fateOf(entry, replaced, words),
    ].join('; '),
  }));
  return { title: money.title, rows };
}

function contactSection(
  { contacts }: DataSheet,
  words: SheetWords,
  dates: SheetDates,
): SheetSection {
  const { contact } = words.sheet.policy;
  const replaced = replacedIn(contacts);
  const rows = contacts.map((said) => ({
    label: dates.moment(said.at),
    value: [contact.kind[said.kind], ...fateOf(said, replaced, words)].join('; '),
  }));
  return { title: contact.title, rows };
}

function termRows(
  terms: Partial<Terms>,
  { sheet: { policy, history }, tag }: SheetWords,
): SheetRow[] {
  const { term } = policy;
  const currency = terms.currency ?? '';
  const number = (n: number): string => new Intl.NumberFormat(tag).format(n);
  const money = (amount: number): string =>
    currency === '' ? number(amount / 100) : moneyText(tag, amount, currency);
  const charge = (of: Charge): string => {
    if (of.kind === 'percent') return term.percent(number(of.percent));
    return of.kind === 'amount' ? money(of.amount) : term.nothing;
  };
  const { price, notice, waiting, noShow, deposit, reschedules, forgiveness, strikes } = terms;
  const told: [string, string | undefined][] = [
    [term.price, price === undefined || price === null ? undefined : money(price)],
    [term.notice, notice && term.noticeHours(number(notice.hours))],
    ...(notice?.tiers ?? []).map((tier): [string, string] => [
      term.tier(number(tier.underHours)),
      charge(tier.charge),
    ]),
    [term.waiting, waiting && term.minutes(number(waiting.limitMinutes))],
    [term.noShow, noShow && charge(noShow)],
    [
      term.deposit,
      deposit === null
        ? term.nothing
        : deposit && term.depositDays(charge(deposit.charge), number(deposit.newDateDays)),
    ],
    [
      term.moves,
      reschedules === null
        ? term.anyMoves
        : reschedules && term.fewMoves(number(reschedules.most), number(reschedules.months)),
    ],
    [term.forgiveness, forgiveness && term.forgiven[forgiveness]],
    [
      term.strikes,
      strikes &&
        term.misses(number(strikes.talkAt), number(strikes.decideAt), number(strikes.months)),
    ],
    [term.exceptions, terms.exceptions?.map((one) => history.reason[one]).join(', ')],
  ];
  return told.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
