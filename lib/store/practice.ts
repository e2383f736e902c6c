import { lowered } from '@/lib/appointments/addresses';
import type { CalendarView, Practice, PracticeChange } from '@/lib/messaging/practice-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import type { BadgeStyle } from '@/lib/reliability/badge-style';
import { knownIn } from './known';
import { getMeta, setMeta } from './meta';
import { withDefaults } from './practice-defaults';
import { reassess } from './reassess';
import { done, refuse } from './refusal';
import { read, writeOutcome } from './transact';

/** What is personal about the practice. */
export const practice = (): Promise<Practice> => read(async (tx) => (await knownIn(tx)).practice);

/** What decides about nobody's appointments. */
const looks: ReadonlySet<string> = new Set<keyof Practice>([
  'badgeStyle',
  'calendarStyles',
  'confidential',
  'camera',
]);

/** Changes the practice; unset fields stay. Addresses and domain are stored in lower case. */
export const changePractice = (change: PracticeChange): Promise<Outcome<Practice>> =>
  writeOutcome(async (tx) => {
    const before = withDefaults(await getMeta(tx, 'practice'));
    const next = { ...before, ...change, times: { ...before.times, ...change.times } };
    const after: Practice = {
      ...next,
      name: next.name.trim(),
      selves: [...new Set(next.selves.map(lowered).filter((self) => self !== ''))],
      domain: lowered(next.domain).replace(/^@/, ''),
    };
    await setMeta(tx, 'practice', after);
    if (Object.keys(change).some((key) => !looks.has(key))) await reassess(tx, await knownIn(tx));
    return done(after);
  });

/** Says whether a calendar's events are appointments of this user. */
export const useCalendar = (calendarId: string, use: boolean): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const id = lowered(calendarId);
    if (id === '') return refuse('invalid');
    const before = withDefaults(await getMeta(tx, 'practice'));
    const others = before.calendars.filter((calendar) => calendar.id !== id);
    await setMeta(tx, 'practice', { ...before, calendars: [...others, { id, use }] });
    await reassess(tx, await knownIn(tx));
    return done(null);
  });

/** Gives the badges of a calendar a style of their own; `null`: as everywhere again. */
export const styleCalendar = (
  calendarId: string,
  style: BadgeStyle | null,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const id = lowered(calendarId);
    if (id === '') return refuse('invalid');
    const before = withDefaults(await getMeta(tx, 'practice'));
    const others = before.calendarStyles.filter((one) => one.id !== id);
    const calendarStyles = style === null ? others : [...others, { id, style }];
    await setMeta(tx, 'practice', { ...before, calendarStyles });
    return done(null);
  });

/** Calendars met so far, own ones first. */
export const calendars = (): Promise<CalendarView[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const { calendars, calendarStyles } = known.practice;
    const choices = new Map(calendars.map(({ id, use }) => [id, use]));
    const styles = new Map(calendarStyles.map(({ id, style }) => [id, style]));
    const met = new Map(known.calendars.map((calendar) => [calendar.id, calendar]));
    for (const id of choices.keys()) if (!met.has(id)) met.set(id, { id, own: false });
    return [...met.values()]
      .map(({ id, own, name }) => ({
        id,
        name: name ?? null,
        own,
        use: choices.get(id) ?? own,
        style: styles.get(id) ?? null,
      }))
      .sort((a, b) => Number(b.own) - Number(a.own) || (a.id < b.id ? -1 : 1));
  });
