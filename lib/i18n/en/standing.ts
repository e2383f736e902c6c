const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Texts of where a client stands: step, silence, terms; on the page of the client. */
export const standing = {
  step: {
    title: 'Step',
    lead: 'How appointments with this client are handled. Kept suggests, you decide.',
    name: {
      normal: 'As usual',
      confirm: 'Ask to confirm',
      prepay: 'Ask to prepay',
      hold_bookings: 'Hold bookings',
      let_go: 'Let go',
    },
    about: {
      normal: 'Nothing special.',
      confirm: 'Appointments stand once they are confirmed the day before.',
      prepay: 'Appointments stand once they are paid for.',
      hold_bookings: 'No new dates until one is found that works.',
      let_go: 'No new dates. Open work is finished kindly.',
    },
    now: (date: string) => `since ${date}`,
    suggested: 'suggested',
    suggests: (step: string) => `Suggested: ${step}.`,
    fits: 'This is also what the record suggests.',
    why: {
      strikes: (count: number, months: number) =>
        `Missed ${some(count, 'time', 'times')} within ${some(months, 'month', 'months')}.`,
      missed_since: (date: string) => `Missed again since you decided on ${date}.`,
      kept_two: 'The last two appointments were kept.',
      decided: (date: string) => `Nothing has changed since you decided on ${date}.`,
      nothing: 'The record calls for nothing.',
    },
    take: (step: string) => `Choose “${step}”`,
    draft: {
      confirm: 'Draft: please confirm',
      prepay: 'Draft: please pay ahead',
      hold_bookings: 'Draft: which times would work?',
      let_go: 'Draft: a kind goodbye',
    },
    earlier: (n: number) => (n === 1 ? '1 earlier decision' : `${n} earlier decisions`),
    decided: (step: string, when: string) => `${step} · ${when}`,
    letGoNext:
      'Before you say so: look at the facts, finish open work, settle what is paid. If money or a contract is in dispute, get legal advice.',
  },
  silence: {
    title: 'No answer',
    state: {
      none: 'Nothing is waiting for an answer.',
      wait: 'An answer may still come.',
      nudge: 'Time for one second nudge.',
      close: 'No answer to two messages: you decide whether to close the file.',
      closed: 'The file is closed. A new appointment opens it again.',
    },
    last: (date: string) => `Last contact ${date}.`,
    never: 'No contact noted yet.',
    until: (date: string) => `Until ${date}.`,
    say: {
      wrote: 'I wrote to them',
      second_nudge: 'Second nudge sent',
      answered: 'They answered',
      closed: 'Close the file',
    },
    kind: {
      wrote: 'Wrote',
      second_nudge: 'Second nudge',
      answered: 'Answered',
      closed: 'File closed',
    },
    log: (n: number) => (n === 1 ? '1 entry' : `${n} entries`),
    entry: (kind: string, when: string) => `${kind} · ${when}`,
    draft: { nudge: 'Draft second nudge', close: 'Draft closing message' },
    takeBack: 'Take back',
    takeBackOne: (entry: string) => `Take back: ${entry}`,
  },
  terms: {
    title: 'Terms',
    review: 'Terms review',
    last: (date: string) => `Last gone through on ${date}.`,
    never: 'Not gone through yet.',
    next: (date: string) => `Next on ${date}.`,
    due: 'It is time to go through them again.',
    off: 'No reminder is set.',
    set: 'Set one in the policy',
    done: 'Done today',
    draft: 'Draft a message',
    own: 'Own rules',
    asAll: 'The same rules as for everybody.',
    differs: (parts: string) => `Different here: ${parts}.`,
    make: 'Different rules…',
    edit: 'Edit…',
    remove: 'Use the usual rules',
  },
  reviews: {
    title: 'Terms to go through',
    lead: 'Prices, payment, whether the times still suit. How often is set in the policy.',
    open: 'Open',
    openOne: (name: string) => `Open ${name}`,
    doneOne: (name: string) => `Done today: ${name}`,
    more: (n: number) => `Show all ${n}`,
  },
  returning: {
    title: (name: string) => `This may be ${name}.`,
    by: {
      address: (date: string) => `Same address, let go on ${date}.`,
      alias: (date: string) => `Same name, let go on ${date}.`,
    },
    open: (name: string) => `Open ${name}`,
    decide: 'Nothing is decided by that; you decide anew.',
  },
};

/** What every language must supply. */
export type StandingTexts = typeof standing;
