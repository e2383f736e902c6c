import type { AlertFacts } from '@/lib/reliability/alerts/alert';

const num = (n: number) => n.toLocaleString('en');
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${num(n)} times`);
const span = (days: number) => {
  if (days < 14) return days === 1 ? '1 day' : `${num(days)} days`;
  return `${num(Math.round(days / 7))} weeks`;
};

/** Texts of alerts, of *Keep?* and of causes: what popup and options share of the client card. */
export const alerts = {
  title: 'Worth a second look',
  /** What each is called. */
  name: {
    slipped: 'A reliable client slipped',
    slipping: 'Slipping',
    my_side: 'Your side of it',
    rescheduler: 'Moved again and again',
    gone_quiet: 'Gone quiet',
    booked_ahead: 'Booked long ahead',
  },
  /** What it is seen from; `when`: the date of the slot it is about. */
  facts: {
    slipped: ({ kept, first }: AlertFacts['slipped'], when: string) =>
      first
        ? `First miss after ${num(kept)} kept, on ${when}.`
        : kept === 0
          ? `Missed again on ${when}.`
          : `Missed on ${when}, after ${num(kept)} kept in a row.`,
    slipping: ({ missed, of, missedBefore, before }: AlertFacts['slipping']) =>
      `Missed ${num(missed)} of the last ${num(of)}; before that ${num(missedBefore)} of ${num(before)}.`,
    my_side: ({ cancelled, late, mistakes, of }: AlertFacts['my_side']) => {
      const parts = [
        ...(cancelled > 0 ? [`you cancelled ${times(cancelled)}`] : []),
        ...(late > 0 ? [`you were late ${times(late)}`] : []),
        ...(mistakes > 0 ? [`a mistake was yours ${times(mistakes)}`] : []),
      ];
      return `Of the last ${num(of)} appointments: ${parts.join(', ')}.`;
    },
    rescheduler: ({ count, of, days }: AlertFacts['rescheduler']) =>
      `Moved ${num(count)} of ${num(of)} dates in six months${
        days === null ? '' : `, usually by ${span(days)}`
      }.`,
    gone_quiet: ({ days, usual, missed }: AlertFacts['gone_quiet']) =>
      `Nothing for ${span(days)}, where usually ${span(usual)} pass.${
        missed ? ' The last appointment was missed.' : ''
      }`,
    booked_ahead: ({ weeks }: AlertFacts['booked_ahead'], when: string) =>
      `On ${when}, agreed on ${num(weeks)} weeks ahead or more.`,
  },
  /** What to do about it. */
  step: {
    check_in: 'Check in before you speak of any fee, and look at your own work first.',
    talk: 'Talk about it: does the time still suit them, or is something else in the way?',
    make_amends: 'Say so before they do, and offer a date that holds.',
    agree_on_moves: 'Agree on how often and how far a date can be moved.',
    write_again: 'Write once more and offer a new date.',
    remind: 'Send a reminder three days and one day before the next date.',
    offer_remote:
      'Offer video or phone, with or without camera, and send the link two days ahead with how to test it.',
    ask_times: 'Ask which weekdays and hours suit them, and compare honestly with your own.',
    ask_expectations:
      'Ask what they hoped for and say what you expect. Why steady meetings matter belongs in the agreement.',
    talk_cost: 'Be open about prices, and ask whether the terms still work for them.',
    excuse:
      'A real emergency does not count: excuse it, and write kindly, without a word on policy.',
    ask_why: 'Ask kindly what happened.',
  },
  draft: 'Draft message',
  draftFor: (name: string) => `Draft message: ${name}`,
  week: 'In a week',
  weekFor: (name: string) => `Remind me in a week: ${name}`,
  done: 'Done',
  doneFor: (name: string) => `Done: ${name}`,
  putOff: 'Put off for a week',
  closed: 'Done. It comes back only if something new happens.',
  due: {
    title: 'Due',
    line: (amount: string, n: number) =>
      n === 1 ? `${amount} for 1 appointment` : `${amount} for ${num(n)} appointments`,
    unnumbered: (n: number) =>
      n === 1 ? '1 fee without an amount' : `${num(n)} fees without an amount`,
  },
  keep: {
    question: 'Keep?',
    hint: 'Whether you want to keep this client. Only you see it.',
    yes: 'Yes',
    unsure: 'Unsure',
    no: 'No',
    said: (when: string) => `Said on ${when}.`,
    takeBack: 'Take back',
    saved: 'Keep? is noted',
  },
  cause: {
    question: (when: string) => `Why was it missed on ${when}?`,
    saved: 'Cause noted',
    takenBack: 'Cause taken back',
    excuse: 'Excuse it',
    name: {
      convenience: 'Convenience',
      availability: 'Availability',
      expectations: 'Expectations',
      cost: 'Cost',
      emergency: 'Emergency',
      forgot: 'Forgot',
      unknown: 'Unknown',
    },
  },
};

/** What every language must supply. */
export type AlertTexts = typeof alerts;
