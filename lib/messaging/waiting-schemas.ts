import * as v from 'valibot';
import { id, instant, slot } from './schema-parts';

/** The form of the messages about what is written after the slot. */
export const waitingSchemas = {
  writeLater: v.object({ clientId: id, slot }),
  dropToWrite: v.object({ clientId: id, eventId: id, start: instant }),
};
