import { compactDate } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { sel } from './class-names.ts';
import { dayOfMore, openDayList } from './day-list.ts';

/** Presses what opens the list of a day, if the page shows such a thing. */
export function openMore(day: DayNumber): boolean {
  const inYear = document.querySelector<HTMLElement>(
    `[role="main"] [data-date="${compactDate(day)}"] [jsname="p-year-day"]`,
  );
  if (inYear) {
    openDayList(day, 'year', inYear);
    return true;
  }
  const buttons = [...document.querySelectorAll(sel('.KCIIIb'))];
  const button = buttons.find((more) => dayOfMore(more) === day);
  if (button) openDayList(day, 'month', button);
  return button !== undefined;
}
