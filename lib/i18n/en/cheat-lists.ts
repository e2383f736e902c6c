import type { ExcuseReason } from '@/lib/appointments/status';
import type { BeforeLettingGo, ScreeningPart, ScreeningQuestion } from '@/lib/policy/cheat-lists';

/** The lists of the cheat-sheet. */
export const cheatLists = {
  exceptions: {
    title: 'Exceptions',
    about: (count: number) =>
      count === 1
        ? '1 reason that always counts'
        : `${count.toLocaleString('en')} reasons that always count`,
    note: 'No proof is asked for. Anything else can be excused as well.',
    reason: {
      emergency: 'An emergency: an accident, the hospital, a death',
      illness: 'Sudden illness',
      family: 'A sick child or somebody who needs care',
      travel: 'Trouble on the way: a strike, the weather, a breakdown',
      technical: 'Technical trouble, on either side',
      our_mistake: 'My own mistake',
      other: 'Another good reason',
    } satisfies Record<ExcuseReason, string> as Record<ExcuseReason, string>,
  },
  screening: {
    title: 'New client',
    about: 'Questions to ask before the first date',
    part: {
      seriousness: 'How serious is it?',
      availability: 'Does the time fit?',
      price: 'Is the price clear?',
      gut: 'For yourself alone',
    } satisfies Record<ScreeningPart, string> as Record<ScreeningPart, string>,
    question: {
      why_now: 'What brings you to me, and why now?',
      what_changes: 'What would be different when it has worked?',
      tried_before: 'What have you tried so far, and what came of it?',
      which_days: 'Which weekdays and times suit you almost always?',
      what_gets_between: 'What could get in the way of our times?',
      how_reach: 'How do I reach you best when something changes?',
      price_known: 'My price is … Does that suit you for as long as we need?',
      terms_known: 'This is how I handle cancellations … Is that fine with you?',
      would_look_forward: 'Would I look forward to this appointment?',
      respects_time: 'Were they on time, and was the tone good?',
    } satisfies Record<ScreeningQuestion, string> as Record<ScreeningQuestion, string>,
    note: 'Only what somebody says and does counts. Address, name, mail provider and way of paying say nothing.',
  },
  lettingGo: {
    title: 'Before I let someone go',
    about: 'Facts, attempts, open work',
    item: {
      facts: 'The facts: how many dates, which ones, what the reason was',
      attempts: 'What I have tried: talked, another time, video, confirmation',
      my_part: 'My own part: was I on time, clear, and good to work with?',
      open_work: 'Open work: what I finish, and by when',
      referral: 'A referral: who might suit them better',
      contract_money: 'Contract and money: notice period, open invoices, deposits',
      legal_advice:
        'Legal advice first where a contract runs on, a larger sum is open, or somebody depends on care',
      short_kind: 'Then short and kind: one reason, thanks, a good wish',
    } satisfies Record<BeforeLettingGo, string> as Record<BeforeLettingGo, string>,
    note: 'Kept decides nothing. This is no legal advice.',
  },
};

export type CheatListTexts = typeof cheatLists;
