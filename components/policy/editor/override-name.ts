import type { PolicyEditorTexts } from '@/lib/i18n/en/policy-editor';
import type { CalendarView } from '@/lib/messaging/practice-protocol';
import type { ClientSummary } from '@/lib/messaging/protocol';
import type { Override } from '@/lib/policy/terms';

/** Those whom an override can be for. */
export interface OverrideWorld {
  clients: readonly ClientSummary[];
  calendars: readonly CalendarView[];
}

/** Whom an override is for: a name, or what makes the kind. */
export function overrideName(
  { of }: Pick<Override, 'of'>,
  { clients, calendars }: OverrideWorld,
  { overrides: texts }: PolicyEditorTexts,
): string {
  if ('clientId' in of) {
    return clients.find(({ clientId }) => clientId === of.clientId)?.name ?? texts.clientGone;
  }
  const { calendarId, word, minMinutes, maxMinutes } = of.kind;
  const calendar = calendars.find(({ id }) => id.toLowerCase() === calendarId);
  const parts = [
    word !== undefined && texts.titled(word),
    lengthText(minMinutes, maxMinutes, texts),
    calendarId !== undefined && texts.inCalendar(calendar?.name ?? calendarId),
  ];
  return capital(parts.filter((part) => part !== false).join(', '));
}

function lengthText(
  least: number | undefined,
  most: number | undefined,
  texts: PolicyEditorTexts['overrides'],
): string | false {
  if (least !== undefined && most !== undefined) return texts.between(least, most);
  if (least !== undefined) return texts.longer(least);
  return most !== undefined && texts.shorter(most);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
