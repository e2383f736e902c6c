import * as v from 'valibot';
import { keepAnswers } from '@/lib/appointments/client';
import { causes } from '@/lib/appointments/status';
import { alertCodes } from '@/lib/reliability/alerts/alert';
import { id, instant } from './schema-parts';

const clientId = id;

/** The form of the messages about the card of one client. */
export const cardSchemas = {
  timeline: v.object({ clientId }),
  sayKeep: v.object({
    clientId,
    answer: v.nullable(v.picklist(keepAnswers)),
    at: v.exactOptional(instant),
  }),
  amendOutcome: v.object({
    id,
    factId: id,
    cause: v.exactOptional(v.nullable(v.picklist(causes))),
    lateByMe: v.exactOptional(v.boolean()),
  }),
  putOffAlert: v.object({
    clientId,
    alert: v.picklist(alertCodes),
    about: instant,
    until: v.nullable(instant),
  }),
};
