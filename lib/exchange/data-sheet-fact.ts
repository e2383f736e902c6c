import type { AttendanceFact, OutcomeFact } from '@/lib/appointments/fact';
import type { SheetRow, SheetWords } from './data-sheet';
import type { SheetDates } from './data-sheet-dates';

/** One entry of the history: its slot, what was recorded, when and where, and all it says. */
export function factLine(
  fact: AttendanceFact,
  replaced: boolean,
  words: SheetWords,
  dates: SheetDates,
): SheetRow {
  const { history } = words.sheet;
  const isOutcome = fact.kind === 'outcome';
  const what = isOutcome ? outcomeParts(fact, words, dates) : [history[fact.kind]];
  const place = isOutcome ? ` (${history.sources[fact.source]})` : '';
  return {
    label: isOutcome ? dates.slot(fact.start, fact.end, fact.allDay) : dates.moment(fact.start),
    value: [
      ...what,
      `${history.recorded(dates.moment(fact.recordedAt))}${place}`,
      ...(replaced ? [history.replaced] : []),
    ].join('; '),
  };
}

function outcomeParts(
  fact: OutcomeFact,
  { sheet: { history }, shared, tag }: SheetWords,
  dates: SheetDates,
): string[] {
  const number = (n: number): string =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(n);
  const { minutesLate, noticeHours, excuseReason, cause, nextStart, title, note, newDateAgreedAt } =
    fact;
  const notice =
    noticeHours === undefined || noticeHours >= 0 ? history.notice : history.noticeAfter;
  return [
    shared.status[fact.status],
    ...(fact.excused ? [history.excused] : []),
    ...(excuseReason ? [history.reason[excuseReason]] : []),
    ...(cause ? [history.cause[cause]] : []),
    ...(minutesLate === undefined ? [] : [history.minutesLate(number(minutesLate))]),
    ...(noticeHours === undefined ? [] : [notice(number(Math.abs(noticeHours)))]),
    ...(nextStart === undefined ? [] : [history.moved(dates.moment(nextStart))]),
    ...(title === undefined ? [] : [history.titled(title)]),
    ...(note === undefined ? [] : [history.noted(note)]),
    ...(fact.lateByMe ? [history.lateByMe] : []),
    ...(fact.refilled ? [history.refilled] : []),
    ...(newDateAgreedAt === undefined ? [] : [history.newDate(dates.moment(newDateAgreedAt))]),
  ];
}
