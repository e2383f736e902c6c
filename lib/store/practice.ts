import { lowered } from '@/lib/appointments/addresses';
import type { Outcome, Practice } from '@/lib/messaging/protocol';
import { knownIn } from './known';
import { getMeta, setMeta } from './meta';
import { withDefaults } from './practice-defaults';
import { reassess } from './reassess';
import { done, refuse } from './refusal';
import { read, writeOutcome } from './transact';

/** What is personal about the practice. */
export const practice = (): Promise<Practice> => read(async (tx) => (await knownIn(tx)).practice);

/** Changes the practice; unset fields stay. Addresses and domain are stored in lower case. */
export const changePractice = (change: Partial<Practice>): Promise<Outcome<Practice>> =>
  writeOutcome(async (tx) => {
    const before = withDefaults(await getMeta(tx, 'practice'));
    const next = { ...before, ...change };
    const after: Practice = {
      ...next,
      name: next.name.trim(),
      selves: [...new Set(next.selves.map(lowered).filter((self) => self !== ''))],
      domain: lowered(next.domain).replace(/^@/, ''),
    };
    await setMeta(tx, 'practice', after);
    await reassess(tx, await knownIn(tx));
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

/** Calendars met so far, own ones first. */
export const calendars = (): Promise<{ id: string; own: boolean; use: boolean }[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const choices = new Map(known.practice.calendars.map(({ id, use }) => [id, use]));
    const met = new Map(known.calendars.map(({ id, own }) => [id, own]));
    for (const id of choices.keys()) if (!met.has(id)) met.set(id, false);
    return [...met]
      .map(([id, own]) => ({ id, own, use: choices.get(id) ?? own }))
      .sort((a, b) => Number(b.own) - Number(a.own) || (a.id < b.id ? -1 : 1));
  });
