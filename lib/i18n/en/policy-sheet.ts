/** Terms, money, steps and contacts in the data sheet of a person. */
export const policySheet = {
  agreed: 'What holds for you',
  takenBack: 'takes an entry back',
  reviewed: 'Terms talked over',
  step: {
    label: 'Decided',
    name: {
      normal: 'appointments as usual',
      confirm: 'appointments are to be confirmed',
      prepay: 'payment in advance',
      hold_bookings: 'no new dates for now',
      let_go: 'no further appointments',
    },
  },
  term: {
    price: 'Price of an appointment',
    notice: 'To be cancelled by',
    noticeHours: (hours: string) => `${hours} h before the start`,
    tier: (hours: string) => `Cancelled less than ${hours} h before`,
    waiting: 'Is waited for',
    minutes: (n: string) => `${n} min`,
    noShow: 'Not cancelled',
    deposit: 'Deposit',
    depositDays: (charge: string, days: string) =>
      `${charge}; goes on to a new date that is agreed within ${days} days`,
    moves: 'Moving a date',
    anyMoves: 'as often as needed',
    fewMoves: (most: string, months: string) => `${most} within ${months} months`,
    forgiveness: 'Without a fee',
    forgiven: {
      none: 'none',
      first: 'the first miss',
      yearly: 'one miss in twelve months',
    },
    strikes: 'After misses',
    misses: (talk: string, decide: string, months: string) =>
      `a talk after ${talk}, a decision after ${decide}, counted over ${months} months`,
    exceptions: 'Excused',
    nothing: 'nothing',
    percent: (n: string) => `${n}% of the price`,
  },
  money: {
    title: 'Fees and deposits',
    what: { fee: 'Fee', deposit: 'Deposit' },
    state: {
      due: 'due',
      waived: 'waived',
      paid: 'paid',
      held: 'held',
      carried_over: 'carried over',
      forfeited: 'forfeited',
      returned: 'returned',
    },
    reason: {
      forgiveness: 'one free by the rules',
      reliable: 'reliable so far',
      emergency: 'emergency',
      refilled: 'the time was used otherwise',
      my_mistake: 'mistake of the other side',
      goodwill: 'goodwill',
      other: 'other reason',
    },
    noAmount: 'without an amount',
  },
  contact: {
    title: 'Contact while there was no answer',
    kind: {
      wrote: 'written to you',
      second_nudge: 'written to you again',
      answered: 'answered',
      closed: 'closed',
    },
  },
};

/** What every language must supply. */
export type PolicySheetTexts = typeof policySheet;
