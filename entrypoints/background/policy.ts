import type { PolicyProtocol } from '@/lib/messaging/policy-protocol';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { amendOutcome } from '@/lib/store/card/amend';
import { assessmentOf, slotsToSettle } from '@/lib/store/policy/assessment';
import { contactsOf, sayContact } from '@/lib/store/policy/contacts';
import { ledgerRows, ledgerView, sayLedger } from '@/lib/store/policy/ledger';
import { sayNewDate } from '@/lib/store/policy/new-date';
import { policy, restorePolicyVersion, savePolicy } from '@/lib/store/policy/policy-view';
import { returningMatches } from '@/lib/store/policy/returning';
import { termsReviewed, termsReviewOf, termsReviews } from '@/lib/store/policy/reviews';
import { takeBackSaid } from '@/lib/store/policy/said';
import { sayStep, stepsOf } from '@/lib/store/policy/steps';
import { telling } from './changed';

/** The policy and what follows from it. */
export const policyHandlers = {
  policy,
  savePolicy: (saving) => telling(savePolicy(saving, now())),
  restorePolicyVersion: (asked) => telling(restorePolicyVersion(asked, now())),
  assessment: (asked) => assessmentOf(asked, now()),
  toSettle: ({ clientId }) => slotsToSettle(clientId, now()),
  refilled: (asked) => telling(amendOutcome(asked, now())),
  newDateAgreed: (said) => telling(sayNewDate(said, newId(), now())),

  ledger: ({ clientId }) => ledgerView(clientId),
  sayLedger: (saying) => telling(sayLedger(saying, now())),
  ledgerCsv: ledgerRows,

  steps: ({ clientId }) => stepsOf(clientId, now()),
  sayStep: (said) => telling(sayStep(said, now())),
  contactsLog: ({ clientId }) => contactsOf(clientId, now()),
  sayContact: (said) => telling(sayContact(said, now())),

  termsReviews: () => termsReviews(now()),
  termsReview: ({ clientId }) => termsReviewOf(clientId),
  termsReviewed: (said) => telling(termsReviewed(said, now())),
  returningMatches,
  takeBackSaid: (asked) => telling(takeBackSaid(asked, now())),
} satisfies Pick<Handlers, keyof PolicyProtocol>;
