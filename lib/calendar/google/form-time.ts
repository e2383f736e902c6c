import { instantTimes, UNKNOWN, writtenTimes, type Times } from './chip-time';
import { asciiDigits, readClockText } from './clock-text';
import { addDays } from './datekey';
import { eventIdInstant } from './event-id';
import { find } from './selectors';

export interface FormTimes extends Times {
  allDay: boolean;
}

const textOf = (field: Element | null): string =>
  asciiDigits((field as HTMLInputElement | null)?.value ?? field?.textContent ?? '');

/** The day in a date field: its `data-date`, where the text it shows holds the day's number too. */
function dayIn(form: ParentNode, name: 'xStDa' | 'xEnDa'): number | null {
  const field = form.querySelector(`#${name}In`) ?? form.querySelector(`#${name}Ro`);
  const [, year, month, date] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(field?.getAttribute('data-date') ?? '')?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const day = new Date(year, month - 1, date);
  const shown = textOf(field).match(/\d+/g)?.map(Number) ?? [];
  return day.getDate() === date && shown.includes(date) ? day.getTime() : null;
}

function isAllDay(form: ParentNode): boolean {
  const box = find('allDay', form);
  const checked = '[aria-checked="true"],:checked';
  return box !== null && (box.matches(checked) || box.querySelector(checked) !== null);
}

/**
 * Start and end by the fields of the edit page, for an event whose chip was not seen. The start of
 * an instance of a series has to be the one in its id: it is the second reading. `null` where the
 * fields are not filled yet.
 */
export function formTimes(form: ParentNode, eventId: string): FormTimes | null {
  const first = dayIn(form, 'xStDa');
  if (first === null) return null;
  const last = dayIn(form, 'xEnDa') ?? first;
  if (isAllDay(form)) return { start: first, end: addDays(last, 1), allDay: true };
  const written = ['xStTi', 'xEnTi']
    .map((name) => textOf(form.querySelector(`#${name}In`) ?? form.querySelector(`#${name}Ro`)))
    .filter((text) => text !== '')
    .join(' – ');
  const clock = readClockText(written);
  const original = eventIdInstant(eventId);
  if (last !== first || clock.kind !== 'clock') return { ...UNKNOWN, allDay: false };
  const times =
    original === null
      ? writtenTimes(first, clock, null)
      : addDays(original, 0) === first
        ? instantTimes(clock, original)
        : UNKNOWN;
  return { ...times, allDay: false };
}
