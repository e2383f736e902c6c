import * as v from 'valibot';
import { OWN_MOST, type OwnId, type OwnScenario } from '@/lib/drafts/own-scenario';
import { ownScenarioRecord } from '@/lib/messaging/own-text-schemas';
import type { Outcome } from '@/lib/messaging/protocol';
import { getMeta, setMeta } from './meta';
import { done, refuse } from './refusal';
import { read, type ReadTx, writeOutcome } from './transact';

/** Those that can be read: a damaged one is left alone. */
export async function ownScenariosIn(tx: ReadTx): Promise<OwnScenario[]> {
  const list = await stored(tx);
  return list.filter((one) => v.is(ownScenarioRecord, one));
}

const stored = async (tx: ReadTx): Promise<OwnScenario[]> => {
  const list = await getMeta(tx, 'ownScenarios');
  return Array.isArray(list) ? list : [];
};

/** Scenarios the user added, in the order they were added. */
export const ownScenarios = (): Promise<OwnScenario[]> => read(ownScenariosIn);

/** Adds a scenario of the user, or changes the one with its id, which keeps its place. */
export const saveOwnScenario = (own: OwnScenario): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const list = await stored(tx);
    const known = list.some(({ id }) => id === own.id);
    if (!known && list.length >= OWN_MOST) return refuse('invalid');
    const next = known ? list.map((one) => (one.id === own.id ? own : one)) : [...list, own];
    await setMeta(tx, 'ownScenarios', next);
    return done(null);
  });

/** Messages that were prepared with it keep the name it had. */
export const dropOwnScenario = (id: OwnId): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const list = await stored(tx);
    await setMeta(
      tx,
      'ownScenarios',
      list.filter((one) => one.id !== id),
    );
    return done(null);
  });
