import * as v from 'valibot';
import { currency, money, override, preset, review, terms } from '@/lib/messaging/terms-schemas';
import { type ContactSaid, contactKinds } from '@/lib/policy/gone-silent';
import {
  type DepositEntry,
  depositStates,
  type FeeEntry,
  feeStates,
  waiveReasons,
} from '@/lib/policy/ledger';
import { steps, type StepSaid } from '@/lib/policy/steps';
import type { PolicyVersion } from '@/lib/policy/terms';
import { type Entries, id, instant, list, maybe, named, text } from './record-parts';

const version = v.object({
  id: named,
  from: instant,
  preset: v.nullable(preset),
  terms,
  overrides: list(override),
  reviewMonths: review,
} satisfies Entries<PolicyVersion>);

const said = {
  id: named,
  clientId: id,
  at: instant,
  device: text,
  supersedes: maybe(id),
  takenBack: maybe(v.literal(true)),
};
const entry = {
  ...said,
  eventId: id,
  start: instant,
  amount: v.nullable(money),
  currency,
};
const ledger = v.variant('what', [
  v.object({
    ...entry,
    what: v.literal('fee'),
    state: v.picklist(feeStates),
    reason: maybe(v.picklist(waiveReasons)),
  } satisfies Entries<FeeEntry>),
  v.object({
    ...entry,
    what: v.literal('deposit'),
    state: v.picklist(depositStates),
  } satisfies Entries<DepositEntry>),
]);
const step = v.object({ ...said, step: v.picklist(steps) } satisfies Entries<StepSaid>);
const contact = v.object({
  ...said,
  kind: v.picklist(contactKinds),
} satisfies Entries<ContactSaid>);

/** Versions of the policy, and what was said of money, steps and contacts. */
export const policySchemas = { policies: version, ledger, steps: step, contacts: contact };
