import { cancellation } from '@/lib/appointments/notice';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import { assess } from '@/lib/policy/assess';
import type { AssessInput, Assessment, JudgedOutcome } from '@/lib/policy/assessment';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { Override, PolicyVersion, Terms } from '@/lib/policy/terms';
import { offsetAt } from '@/lib/policy/zone-days';

export const BERLIN = 'Europe/Berlin';
export const NEW_YORK = 'America/New_York';
export const LORD_HOWE = 'Australia/Lord_Howe';

/** An instant from its ISO form with offset, which no zone's rules can move. */
export const at = (iso: string): number => {
  const parsed = Date.parse(iso);
  if (Number.isNaN(parsed)) throw new Error(`no instant: ${iso}`);
  return parsed;
};

/** Price 100.00; late half, within a day all; everything else off. */
export const base: Terms = {
  currency: 'EUR',
  price: 10_000,
  notice: {
    hours: 48,
    tiers: [
      { underHours: 48, charge: { kind: 'percent', percent: 50 } },
      { underHours: 24, charge: { kind: 'percent', percent: 100 } },
    ],
  },
  waiting: { limitMinutes: 15, firstNudge: 5, secondNudge: 10 },
  noShow: { kind: 'percent', percent: 100 },
  deposit: null,
  reschedules: null,
  forgiveness: 'none',
  strikes: { talkAt: 2, decideAt: 3, months: 6 },
  exceptions: ['emergency', 'illness', 'family'],
};

export const percent = (of: number) => ({ kind: 'percent' as const, percent: of });
export const amount = (of: number) => ({ kind: 'amount' as const, amount: of });
export const none = { kind: 'none' as const };

export const versionOf = (
  terms: Partial<Terms> = {},
  overrides: Override[] = [],
  from = 0,
): PolicyVersion => ({
  id: `version-${from}`,
  from,
  preset: null,
  terms: { ...base, ...terms },
  overrides,
  reviewMonths: 0,
});

const HOUR = 3_600_000;

export interface Case {
  start?: string;
  /** Minutes. */
  length?: number;
  zone?: string;
  outcome: Partial<JudgedOutcome> & { status: Status };
  terms?: Partial<Terms>;
  overrides?: Override[];
  version?: PolicyVersion;
  versionUntil?: number;
  history?: OutcomeFact[];
  ledger?: LedgerEntry[];
  level?: AssessInput['levelBefore'];
  agreed?: string;
  now?: string;
  client?: AssessInput['client'];
  title?: string;
  calendarId?: string;
}

export const START = '2026-06-15T10:00+02:00';

/** Assesses a case; what is not said is as usual, and an hour after the slot. */
export function judge(one: Case): Assessment {
  const start = at(one.start ?? START);
  return assess({
    outcome: { recordedAt: start, ...one.outcome },
    slot: {
      eventId: 'here',
      start,
      end: start + (one.length ?? 60) * 60_000,
      allDay: false,
      title: one.title ?? 'Session',
      calendarId: one.calendarId ?? null,
    },
    client: one.client ?? { id: 'anna' },
    history: one.history ?? [],
    ledger: one.ledger ?? [],
    levelBefore: one.level === undefined ? 'mixed' : one.level,
    newDateAgreedAt: one.agreed === undefined ? null : at(one.agreed),
    version: one.version ?? versionOf(one.terms, one.overrides),
    ...(one.versionUntil === undefined ? {} : { versionUntil: one.versionUntil }),
    now: one.now === undefined ? start + 2 * HOUR : at(one.now),
    zone: one.zone ?? BERLIN,
  });
}

/** A cancellation told at an instant, as the mark records it. */
export const toldAt = (start: string, told: string, windowHours: number, zone: string) =>
  cancellation({ start: at(start) }, at(told), windowHours, (when) => offsetAt(zone, when));

/** A standing outcome of earlier. */
export const earlier = (
  status: Status,
  start: string,
  more: Partial<OutcomeFact> = {},
): OutcomeFact => ({
  kind: 'outcome',
  id: `${status}-${start}`,
  recordedAt: at(start),
  device: 'd',
  clientId: 'anna',
  eventId: `event-${start}`,
  start: at(start),
  end: at(start) + HOUR,
  allDay: false,
  status,
  source: 'panel',
  ...more,
});

export const codes = ({ reasons }: Assessment): string[] => reasons.map(({ code }) => code);
