import type { Outcome } from '@/lib/messaging/protocol';
import { done } from './refusal';
import { storeNames } from './schema';
import { writeOutcome } from './transact';

/** Empties every store: records, clients, imports, addresses of calendars, and who was erased. */
export const eraseEverything = (): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    for (const name of storeNames) await tx.objectStore(name).clear();
    return done(null);
  });
