import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import { allTexts } from '@/lib/drafts/texts';
import type { DraftInput } from '@/lib/drafts/write-draft';
import { tableFor } from '@/lib/drafts/write-message';

/** Tuesday, November 24, 2026, 14:00 in Berlin. */
export const START = new Date(2026, 10, 24, 14).getTime();
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** What is usual in a practice of which nothing is known yet. */
export const practiceTotals = { counted: 0, missed: 0, startingRate: 0.1 };

export const slotAt = (start: number, more: Partial<Slot> = {}): Slot => ({
  eventId: 'abc_20261124T130000Z',
  start,
  end: start + HOUR,
  allDay: false,
  ...more,
});

/** An outcome of the client at the sample's slot, unless told otherwise. */
export const outcome = (more: Partial<OutcomeFact> = {}): OutcomeFact => ({
  id: `${more.status}-${more.start}`,
  kind: 'outcome',
  recordedAt: START + HOUR,
  device: 'one',
  clientId: 'priya',
  eventId: slotAt(START).eventId,
  start: START,
  end: START + HOUR,
  allDay: false,
  status: 'no_show',
  source: 'panel',
  ...more,
});

/** Priya missed today's appointment at two; it is a quarter past three. */
export function input(more: Partial<DraftInput> = {}): DraftInput {
  const sample = {
    channel: 'gmail' as const,
    client: { id: 'priya', name: 'Priya Raman', aliases: [], emails: [], createdAt: 0 },
    clientEmail: 'priya@example.com',
    practice: { name: 'Anna Meier', address: 'du' as const, language: null, noticeHours: 48 },
    slot: slotAt(START),
    account: { index: 1, email: 'anna@example.com' },
    locale: 'en' as const,
    browserLanguage: 'en-US',
    now: START + 1.25 * HOUR,
    history: [outcome()],
    extras: {},
    ...more,
  };
  const { slot, history, now } = sample;
  return {
    choice: { practice: practiceTotals, slot, history, now },
    ...sample,
    table: allTexts[tableFor(sample)],
  };
}

/** The same with another client name or practice name. */
export const named = (name: string, me: string, more: Partial<DraftInput> = {}): DraftInput => {
  const sample = input(more);
  return {
    ...sample,
    client: { ...sample.client, name },
    practice: { ...sample.practice, name: me },
  };
};
