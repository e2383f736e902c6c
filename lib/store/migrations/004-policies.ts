import type { Migration } from './migration';

/** Shapes of before, as far as they are looked at. */
interface OldPractice {
  noticeHours?: unknown;
}
interface OldAppointment {
  eventId: string;
  start: number | null;
  placedAt?: number;
  importId?: string;
}
interface OldSlot {
  eventId: string;
  start: number;
}

/** What held for everybody as long as there was no policy. */
const USUAL_HOURS = 48;
const LONGEST = 24 * 365;

/** Terms as they were when there was nothing but the window. */
const firstVersion = (hours: number) => ({
  id: `notice-${hours}`,
  from: 0,
  preset: null,
  terms: {
    currency: 'EUR',
    price: null,
    notice: { hours, tiers: [] },
    waiting: { limitMinutes: 15, firstNudge: 5, secondNudge: 10 },
    noShow: { kind: 'none' },
    deposit: null,
    reschedules: null,
    forgiveness: 'none',
    strikes: { talkAt: 2, decideAt: 3, months: 6 },
    exceptions: ['emergency', 'illness', 'family', 'our_mistake'],
  },
  overrides: [],
  reviewMonths: 0,
});

/**
 * Policies with their versions, what was said of fees and deposits, steps, and contacts with
 * clients who do not answer. The notice window of the practice becomes the first version of its
 * policy, and every appointment remembers since when it is known.
 */
export const policies: Migration = async (db, tx) => {
  db.createObjectStore('policies', { keyPath: 'id' });
  for (const name of ['ledger', 'steps', 'contacts']) {
    const store = db.createObjectStore(name, { keyPath: 'id' });
    store.createIndex('client', 'clientId');
    if (name === 'ledger') store.createIndex('attendance', ['clientId', 'eventId', 'start']);
  }
  await takeNotice();
  await noteSeen();

  async function takeNotice(): Promise<void> {
    const meta = tx.objectStore('meta');
    const record = (await meta.get('practice')) as { value?: OldPractice } | undefined;
    if (typeof record?.value !== 'object' || record.value === null) return;
    const { noticeHours: hours, ...practice } = record.value;
    await meta.put({ ...record, value: practice });
    const told = typeof hours === 'number' ? Math.ceil(hours * 4) / 4 : USUAL_HOURS;
    if (!(told >= 0) || told === USUAL_HOURS) return;
    await tx.objectStore('policies').put(firstVersion(Math.min(told, LONGEST)));
  }

  async function noteSeen(): Promise<void> {
    const now = Date.now();
    const imports = (await tx.objectStore('imports').getAll()) as {
      importId: string;
      at: number;
    }[];
    const readAt = new Map(imports.map(({ importId, at }) => [importId, at]));
    const stored = (await tx.objectStore('appointments').getAll()) as OldAppointment[];
    const seen = new Map<string, number>();
    const sent: Promise<unknown>[] = [];
    for (const one of stored) {
      const seenAt = one.placedAt ?? readAt.get(one.importId ?? '') ?? now;
      seen.set(one.eventId, seenAt);
      sent.push(tx.objectStore('appointments').put({ ...one, seenAt }));
    }
    for (const slot of (await tx.objectStore('slots').getAll()) as OldSlot[]) {
      const seenAt = Math.min(seen.get(slot.eventId) ?? now, slot.start);
      if (Number.isFinite(seenAt)) sent.push(tx.objectStore('slots').put({ ...slot, seenAt }));
    }
    await Promise.all(sent);
  }
};
