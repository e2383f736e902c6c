import type { ClientLanguage } from '@/lib/appointments/client';

/** From here on a window is told in days: "3 days", but "48 hours". */
const DAYS_FROM_HOURS = 72;

/**
 * The notice window in words that stand before "before": "48 hours", "an hour", "3 days".
 *
 * @param hours as the practice has set it
 * @returns `null` where no window is set (zero, negative or not a number)
 */
export function noticeWords(hours: number, language: ClientLanguage): string | null {
  if (!Number.isFinite(hours) || hours <= 0) return null;
  if (hours === 1) return language === 'en' ? 'an hour' : 'eine Stunde';
  const inDays = hours >= DAYS_FROM_HOURS && hours % 24 === 0;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: inDays ? 'day' : 'hour',
    unitDisplay: 'long',
    useGrouping: false,
  })
    .format(inDays ? hours / 24 : hours)
    .replace('\u00a0', ' ');
}
