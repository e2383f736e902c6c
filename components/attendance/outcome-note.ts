import type { PanelTexts } from '@/lib/i18n/panel';
import type { OutcomeView } from '@/lib/messaging/protocol';
import type { Tally } from '@/lib/reliability/tally';

export interface Note {
  text: string;
  /** `due`: something follows from it; `calm`: nothing does; `care`: be kind first. */
  tone: 'due' | 'calm' | 'care';
}

/**
 * What a recorded outcome means, in one line; and that the delay was the user's own.
 *
 * @param windowHours the practice's notice window
 * @param number formats hours in the interface's language
 */
export function outcomeNote(
  outcome: OutcomeView,
  tally: Tally,
  windowHours: number,
  texts: PanelTexts,
  number: Intl.NumberFormat,
): Note | null {
  const note = meaningOf(outcome, tally, windowHours, texts, number);
  if (!outcome.lateByMe) return note;
  const { lateByMe } = texts.note;
  return note ? { ...note, text: `${note.text} ${lateByMe}` } : { text: lateByMe, tone: 'calm' };
}

function meaningOf(
  outcome: OutcomeView,
  tally: Tally,
  windowHours: number,
  texts: PanelTexts,
  number: Intl.NumberFormat,
): Note | null {
  const hours = (value: number) => texts.hours(number.format(value));
  const { status, noticeHours, minutesLate } = outcome;
  if (outcome.void) return { text: texts.note.gone, tone: 'calm' };
  if (outcome.excused) return { text: texts.note.excused, tone: 'care' };
  switch (status) {
    case 'late_cancel':
      if (noticeHours === undefined) {
        return { text: texts.note.lateCancelPlain(hours(windowHours)), tone: 'due' };
      }
      return {
        text:
          noticeHours > 0
            ? texts.note.lateCancel(hours(noticeHours), hours(windowHours))
            : texts.note.lateCancelAfter(hours(windowHours)),
        tone: 'due',
      };
    case 'cancelled':
      return {
        text:
          noticeHours === undefined
            ? texts.note.inTimePlain
            : texts.note.inTime(hours(Math.floor(noticeHours)), hours(windowHours)),
        tone: 'calm',
      };
    case 'no_show':
      return tally.missed <= 1 ? { text: texts.note.firstNoShow, tone: 'calm' } : null;
    case 'late':
      return {
        text: minutesLate ? texts.note.minutesLate(minutesLate) : texts.note.late,
        tone: 'calm',
      };
    case 'rescheduled':
      return { text: texts.note.rescheduled, tone: 'calm' };
    case 'provider_cancelled':
      return { text: texts.note.byMe, tone: 'calm' };
    case 'showed':
      return null;
  }
}
