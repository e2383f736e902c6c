import type { PolicyProtocol } from '@/lib/messaging/policy-protocol';
import type { Handlers } from '@/lib/messaging/server';

const unanswered = (): never => {
  throw new Error('The policy is not stored yet.');
};

/** The policy and what follows from it. */
export const policyHandlers = {
  policy: unanswered,
  savePolicy: unanswered,
  restorePolicyVersion: unanswered,
  assessment: unanswered,
  refilled: unanswered,
  newDateAgreed: unanswered,
  ledger: unanswered,
  sayLedger: unanswered,
  ledgerCsv: unanswered,
  steps: unanswered,
  sayStep: unanswered,
  contactsLog: unanswered,
  sayContact: unanswered,
  termsReviews: unanswered,
  termsReviewed: unanswered,
  returningMatches: unanswered,
  takeBackSaid: unanswered,
} satisfies Pick<Handlers, keyof PolicyProtocol>;
