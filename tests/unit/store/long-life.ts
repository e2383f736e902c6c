import fc from 'fast-check';
import { standingFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import { statuses, statusesBeforeStart } from '@/lib/appointments/status';
import type { LedgerSaying } from '@/lib/messaging/policy-protocol';
import { depositStates, feeStates } from '@/lib/policy/ledger';
import { steps } from '@/lib/policy/steps';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { addClient, allClients } from '@/lib/store/clients';
import { importOutcomes } from '@/lib/store/exchange/import-outcomes';
import { undoImport } from '@/lib/store/imports/undo-import';
import { mark, markAll, voidSlot } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { splitClient } from '@/lib/store/people/split';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { sayContact } from '@/lib/store/policy/contacts';
import { sayLedger } from '@/lib/store/policy/ledger';
import { policy, savePolicy } from '@/lib/store/policy/policy-view';
import { takeBackSaid } from '@/lib/store/policy/said';
import { sayStep } from '@/lib/store/policy/steps';
import { factsAbout } from '@/lib/store/standing';
import { read } from '@/lib/store/transact';
import { undo, undoBatch } from '@/lib/store/undo';
import { dropWorker, markOf, NOW, slotAt } from './fresh-store';

/*
 * All that can happen to a practice, thousands of times: a few clients who come and go, and slots
 * of two weeks, some of them two to a day, some still to come when the life begins.
 */

const MINUTE = 60_000;
const PEOPLE = 8;

const slots: readonly Slot[] = [
  -150, -100, -50, -20, 3, 5, 30, 55, 58, 100, 150, 200, 201, 300,
].map((hours, i) => slotAt(`event${i}`, hours));

const who = fc.nat(PEOPLE - 1);
const slot = fc.constantFrom(...slots);
const status = fc.constantFrom(...statuses);
const step = (name: string) => fc.constant(name);

/** One thing that happens. */
export const happening = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: step('mark'), who, slot, status }) },
  { weight: 10, arbitrary: fc.record({ do: step('correct'), who, slot, status }) },
  { weight: 10, arbitrary: fc.record({ do: step('excuse'), who, slot }) },
  { weight: 15, arbitrary: fc.record({ do: step('undo'), who, slot }) },
  { weight: 3, arbitrary: fc.record({ do: step('void'), who, slot }) },
  { weight: 3, arbitrary: fc.record({ do: step('bulk'), who }) },
  { weight: 2, arbitrary: fc.record({ do: step('undo bulk') }) },
  { weight: 6, arbitrary: fc.record({ do: step('merge'), who, other: who }) },
  { weight: 5, arbitrary: fc.record({ do: step('tell apart'), who }) },
  { weight: 3, arbitrary: fc.record({ do: step('split'), who }) },
  { weight: 4, arbitrary: fc.record({ do: step('erase') }) },
  { weight: 5, arbitrary: fc.record({ do: step('import'), who, slot, status }) },
  { weight: 2, arbitrary: fc.record({ do: step('undo import') }) },
  { weight: 6, arbitrary: fc.record({ do: step('owe'), who, slot, kind: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ do: step('step'), who, kind: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ do: step('contact'), who, kind: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ do: step('take back'), kind: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: step('own terms'), who, kind: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: step('back up') }) },
  { weight: 2, arbitrary: fc.record({ do: step('restore') }) },
  { weight: 2, arbitrary: fc.record({ do: step('worker dies') }) },
);
type Happening = {
  do: string;
  who?: number;
  other?: number;
  slot?: Slot;
  status?: (typeof statuses)[number];
  kind?: number;
};

/** The time of a step: a minute after the one before, so that what is to come comes. */
export const timeOf = (at: number): number => NOW + at * MINUTE;

/** Keeps what steps need of earlier ones. */
export interface Life {
  /** Whether a step did anything; refusals are as good as anything. */
  live(at: number, one: Happening): Promise<boolean>;
}

const row = {
  line: 2,
  excused: false,
  excuseReason: null,
  cause: null,
  minutesLate: null,
  noticeHours: null,
  source: '',
  title: '',
};

const states = [...feeStates, ...depositStates];
const contacts = ['wrote', 'second_nudge', 'answered', 'closed'] as const;

/** What is said of a client's money, step, contacts and terms. */
async function say(what: string, clientId: string, id: string, one: Happening, now: number) {
  const { kind = 0, slot: where } = one;
  if (what === 'step') return sayStep({ id, clientId, step: steps[kind] ?? 'normal' }, now);
  if (what === 'contact') {
    return sayContact({ id, clientId, kind: contacts[kind] ?? 'wrote' }, now);
  }
  if (what === 'own terms') {
    const { current } = await policy();
    const own = { id: clientId, of: { clientId }, terms: { price: kind } };
    const { from: _from, id: _id, overrides, ...rest } = current;
    const others = overrides.filter((one) => one.id !== clientId).slice(-5);
    return savePolicy({ ...rest, id, overrides: [...others, own] }, now);
  }
  const state = states[kind] ?? 'due';
  const isFee = feeStates.some((fee) => fee === state);
  const about = { id, clientId, slot: where ?? slotAt('event0', 1), amount: kind, currency: 'EUR' };
  return sayLedger({ ...about, what: isFee ? 'fee' : 'deposit', state } as LedgerSaying, now);
}

/** A life that begins in an empty store. */
export function newLife(): Life {
  let [batch, imported] = ['none', 'none'];
  let backup: string | undefined;
  /** Ids in use; whoever is gone is replaced by somebody new when next met. */
  const ids: string[] = [];
  let made = 0;
  /** Ids of what was said, the last ones. */
  const said: string[] = [];

  async function idOf(place: number, now: number): Promise<string> {
    const there = new Set((await allClients('en', now)).map(({ clientId }) => clientId));
    const id = ids[place];
    if (id !== undefined && there.has(id)) return id;
    made += 1;
    const fresh = `person-${made}`;
    const email = `${fresh}@client.example`;
    await addClient({ id: fresh, name: `Person ${made}`, email }, now);
    return (ids[place] = fresh);
  }

  async function standingOf(clientId: string, { eventId, start }: Slot) {
    return standingFact(await read((tx) => factsAbout(tx, { clientId, eventId, start })));
  }

  async function split(id: string, at: number, now: number): Promise<boolean> {
    const client = (await allClients('en', now)).find(({ clientId }) => clientId === id);
    const alias = client?.aliases[0];
    if (alias === undefined) return false;
    const part = { clientId: id, id: `part-${at}`, name: `Part ${at}`, emails: [] };
    return (await splitClient({ ...part, aliases: [alias] }, now)).ok;
  }

  return {
    async live(at, one) {
      const { do: what, who: place = 0, other = 0, slot: where, status: how } = one;
      const now = timeOf(at);
      const markId = `m${at}`;
      const allowed = (one: Slot): boolean =>
        one.start <= now || (how !== undefined && statusesBeforeStart.includes(how));
      if (what === 'worker dies') return (await dropWorker(), true);
      if (what === 'undo bulk') return (await undoBatch(batch, now)).ok;
      if (what === 'undo import') return (await undoImport(imported)).ok;
      if (what === 'back up') return ((backup = await exportBackup(now)), true);
      if (what === 'restore') return backup !== undefined && (await restoreBackup(backup, now)).ok;
      if (what === 'erase') {
        // Also those who were split off: a practice does not grow for ever.
        const all = await allClients('en', now);
        const gone = all[at % Math.max(all.length, 1)];
        return gone !== undefined && (await eraseClient(gone.clientId, now)).ok;
      }
      if (what === 'take back') {
        const takes = said.at(-1 - (one.kind ?? 0)) ?? 'none';
        return (await takeBackSaid({ id: `t${at}`, takes }, now)).ok;
      }
      const id = await idOf(place, now);
      if (['owe', 'step', 'contact', 'own terms'].includes(what)) {
        if (what !== 'own terms') said.push(markId);
        return (await say(what, id, markId, one, now)).ok;
      }
      if (what === 'merge') {
        return (await mergeClients({ into: id, from: await idOf(other, now) })).ok;
      }
      if (what === 'tell apart') return (await unmergeClient(ids.at(-1 - place) ?? id, now)).ok;
      if (what === 'split') return split(id, at, now);
      if (what === 'bulk') {
        const past = slots.filter(({ start }) => start <= now);
        const result = await markAll(
          past.map((one, i) => markOf(`${markId}-${i}`, id, one)),
          now,
        );
        if (result.ok) batch = result.value.batch;
        return result.ok;
      }
      if (!where) return false;
      const standing = await standingOf(id, where);
      if (what === 'undo') return standing !== undefined && (await undo(standing.id, now)).ok;
      if (what === 'void')
        return (await voidSlot({ id: markId, clientId: id, slot: where }, now)).ok;
      if (what === 'excuse') {
        if (standing?.kind !== 'outcome') return false;
        const excused = standing.excused !== true;
        const said = { status: standing.status, excused };
        return (await mark(markOf(markId, id, where, said), now)).ok;
      }
      if (how === undefined || !allowed(where)) return false;
      if (what === 'correct' && standing === undefined) return false;
      if (what === 'import') {
        const email = `${id}@client.example`;
        const rows = [{ ...row, ...where, client: '', email, status: how }];
        imported = `import-${at}`;
        return (await importOutcomes({ importId: imported, name: 'table', rows }, now)).ok;
      }
      return (await mark(markOf(markId, id, where, { status: how }), now)).ok;
    },
  };
}
