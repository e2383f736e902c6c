import type { SlotSearch } from '@/lib/drafts/free-slots/free-slots';

/*
 * Finds free times by looking at every single minute: slow, and simple enough to be right. Nothing
 * of it is shared with what is tested; the clock is read by `Intl`.
 */

const MINUTE = 60_000;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

export function clockAt(zone: string, at: number) {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  return {
    weekday: weekdays.indexOf(parts['weekday'] ?? ''),
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

function isOpen(search: SlotSearch, at: number): boolean {
  const { weekday, date, minute } = clockAt(search.zone, at);
  const within = (spans: SlotSearch['hours']) =>
    spans.some((one) => one.weekday === weekday && one.from <= minute && minute < one.to);
  const buffer = search.bufferMinutes * MINUTE;
  return (
    within(search.hours) &&
    (search.availability.length === 0 || within(search.availability)) &&
    search.knownDays.has(date) &&
    !search.daysOff.some(({ from, to }) => from <= date && date <= to) &&
    !search.busy.some(({ start, end, allDay }) => {
      if (start >= end || (allDay && !search.allDayBusy)) return false;
      const room = allDay ? 0 : buffer;
      return start - room < at + MINUTE && at < end + room;
    })
  );
}

/** Every start on a quarter of an hour from which each minute of the whole length is open. */
export function slowStarts(search: SlotSearch): number[] {
  const first = Math.ceil(search.window.start / MINUTE) * MINUTE;
  const open: boolean[] = [];
  for (let at = first; at + MINUTE <= search.window.end; at += MINUTE) {
    open.push(isOpen(search, at));
  }
  const starts: number[] = [];
  let run = 0;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    run = open[index] ? run + 1 : 0;
    const at = first + index * MINUTE;
    if (run >= search.lengthMinutes && clockAt(search.zone, at).minute % 15 === 0) starts.push(at);
  }
  return starts.reverse();
}
