import * as v from 'valibot';
import { contactKinds } from '@/lib/policy/gone-silent';
import { depositStates, feeStates, waiveReasons } from '@/lib/policy/ledger';
import { steps } from '@/lib/policy/steps';
import { email, id, instant, LIST, name, nothing, slot } from './schema-parts';
import { currency, money, override, preset, review, terms } from './terms-schemas';

const clientId = id;

const saying = {
  id,
  clientId,
  slot,
  amount: v.nullable(money),
  currency,
};

/** The form of the messages about the policy and what follows from it. */
export const policySchemas = {
  policy: nothing,
  savePolicy: v.object({
    id,
    preset: v.nullable(preset),
    terms,
    overrides: v.pipe(v.array(override), v.maxLength(LIST)),
    reviewMonths: review,
    confidential: v.exactOptional(v.boolean()),
  }),
  restorePolicyVersion: v.object({ id, versionId: id }),
  assessment: v.object({ clientId, slot }),
  toSettle: v.object({ clientId }),
  refilled: v.object({ id, factId: id, refilled: v.boolean() }),
  newDateAgreed: v.object({ clientId, slot, at: v.nullable(instant) }),

  ledger: v.object({ clientId: v.exactOptional(id) }),
  sayLedger: v.variant('what', [
    v.object({
      ...saying,
      what: v.literal('fee'),
      state: v.picklist(feeStates),
      reason: v.exactOptional(v.picklist(waiveReasons)),
    }),
    v.object({ ...saying, what: v.literal('deposit'), state: v.picklist(depositStates) }),
  ]),
  ledgerCsv: nothing,

  steps: v.object({ clientId }),
  sayStep: v.object({ id, clientId, step: v.picklist(steps), at: v.exactOptional(instant) }),

  contactsLog: v.object({ clientId }),
  sayContact: v.object({
    id,
    clientId,
    kind: v.picklist(contactKinds),
    at: v.exactOptional(instant),
  }),

  termsReviews: nothing,
  termsReview: v.object({ clientId }),
  termsReviewed: v.object({ clientId, at: v.exactOptional(v.nullable(instant)) }),

  returningMatches: v.union([v.object({ clientId }), v.object({ email, name })]),
  takeBackSaid: v.object({ id, takes: id }),
};
