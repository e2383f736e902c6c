/** Why the policy says what it says about one appointment. */
export const policyReasons = {
  hours: (n: number) => `${n.toLocaleString('en')} h`,
  told: (told: string, window: string | null, inTime: boolean) =>
    window === null
      ? `Told ${told} before the start: ${inTime ? 'in time' : 'late'}.`
      : `Told ${told} before, the window is ${window}: ${inTime ? 'in time' : 'late'}.`,
  told_after_start: 'Told after the start.',
  told_unknown: (inTime: boolean): string =>
    inTime ? 'Marked as in time.' : 'Marked as late. How long before is not known.',
  came: 'Came.',
  came_late: (minutes: number | null) =>
    minutes === null ? 'Came late.' : `Came ${minutes.toLocaleString('en')} min late.`,
  did_not_come: (limit: number) => `Did not come; the limit is ${limit.toLocaleString('en')} min.`,
  moved: (count: number, most: number | null, months: number) =>
    most === null
      ? 'Moved to another date.'
      : `Moved: ${count.toLocaleString('en')} of ${most.toLocaleString('en')} free ones in ${months.toLocaleString('en')} months.`,
  moved_too_often: (count: number, most: number, months: number) =>
    `Moved ${count.toLocaleString('en')} times in ${months.toLocaleString('en')} months, ${most.toLocaleString('en')} are free: this one counts as cancelled.`,
  my_cancellation: 'Cancelled by me: it never costs the client.',
  my_fault: 'It was my side: it costs the client nothing.',
  excused: (reason: string | null) => (reason === null ? 'Excused.' : `Excused: ${reason}.`),
  own_terms: {
    client: 'By the terms agreed with this client.',
    kind: 'By the terms for this kind of appointment.',
  },
  earlier_version: (from: string, until: string) =>
    `By the rules from ${from} to ${until}, under which this date was made.`,
  tier: (under: string, charge: string) => `Less than ${under} before: ${charge}.`,
  no_show_fee: (charge: string) => `A no-show costs ${charge}.`,
  no_fee: 'It costs nothing by the rules.',
  at_most_price: (price: string) => `No more than the price: ${price}.`,
  price_unknown: 'No price is set, so it stays a percentage.',
  reliable_first_slip: 'A reliable client slipped: check in first, and let it go.',
  forgiveness: {
    first: 'It is the first slip, which costs nothing by the rules.',
    yearly: 'One slip in 12 months costs nothing by the rules, and this may be the one.',
  },
  forgiveness_used: {
    first: (when: string) => `The first slip, which was free, was on ${when}.`,
    yearly: (when: string) => `The free slip of these 12 months was on ${when}.`,
  },
  refilled: 'The time was filled again, so there is nothing to make up for.',
  daysLeft: (n: number) => (n === 1 ? '1 day left' : `${n.toLocaleString('en')} days left`),
  /** `left`: how many days; `null`: the last one is today. */
  until: (date: string, left: string | null) =>
    left === null ? `today, ${date}` : `${date} · ${left}`,
  deposit_open: (date: string, left: string | null) =>
    left === null
      ? `The deposit is open: a new date agreed by today, ${date}, carries it over.`
      : `The deposit is open: a new date agreed by ${date} (${left}) carries it over.`,
  deposit_carried_over: (when: string) =>
    `The deposit is carried over: a new date was agreed on ${when}.`,
  deposit_forfeited: (until: string) =>
    `The deposit is forfeited: no new date was agreed by ${until}.`,
  deposit_returned: {
    mine: 'The deposit is returned: it was my side.',
    excused: 'The deposit is returned: it is excused.',
    in_time: 'The deposit is returned: it was cancelled in time.',
    refilled: 'The deposit is returned: the time was filled again.',
  },
  deposit_set_off: 'The forfeited deposit counts towards the fee.',
  strikes: (count: number, months: number, reached: 'none' | 'talk' | 'decide') =>
    `Missed ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`} in ${months.toLocaleString('en')} months${
      { none: '.', talk: ': time to talk.', decide: ': time to decide.' }[reached]
    }`,
};

export type PolicyReasonTexts = typeof policyReasons;
