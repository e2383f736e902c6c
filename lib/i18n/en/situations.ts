import type { Situation, StepCode } from '@/lib/policy/situations';
import type { Terms } from '@/lib/policy/terms';

/** What a step says and why. Steps that name a rule take it from the terms. */
export interface StepWords {
  what: string;
  why: string | ((terms: Terms) => string);
}

export interface SituationWords<S extends Situation = Situation> {
  name: string;
  steps: Record<StepCode<S>, StepWords>;
}

const hours = (n: number) => (n === 1 ? '1 hour' : `${n.toLocaleString('en')} hours`);
const num = (n: number) => n.toLocaleString('en');
const times = (n: number) => (n === 1 ? '1 time' : `${num(n)} times`);
const inMonths = (n: number) => (n === 1 ? 'in 1 month' : `in ${num(n)} months`);

/** What to do right now, in eight situations. */
export const situationWords: { breath: string } & {
  [S in Situation]: SituationWords<S>;
} = {
  breath: 'Take a breath first. The free time is yours.',
  waiting: {
    name: 'Not here yet',
    steps: {
      say_limit: {
        what: 'Say how long you wait',
        why: ({ waiting: { firstNudge, limitMinutes } }) =>
          `After ${num(firstNudge)} minutes: “I am here until ${num(limitMinutes)} minutes past the start.” Nobody has to guess.`,
      },
      call_once: {
        what: 'Call once',
        why: ({ waiting: { secondNudge } }) =>
          `After ${num(secondNudge)} minutes. Leave a kind line, no reproach.`,
      },
      mark_at_limit: {
        what: 'Stop waiting at the limit',
        why: ({ waiting: { limitMinutes } }) =>
          `After ${num(limitMinutes)} minutes you may mark the no-show. It can be corrected at any time.`,
      },
      use_time: {
        what: 'Then use the time',
        why: 'For something that is good for you, or for work. Firm words can wait until the slot is over.',
      },
    },
  },
  no_show: {
    name: 'No-show',
    steps: {
      reach_once: { what: 'Try to reach them once', why: 'There may be a good reason.' },
      write_today: {
        what: 'Write the same day',
        why: 'Ask if they are well and offer two or three times. Do not lead with the policy.',
      },
      look_at_rule: {
        what: 'Then look at your rule',
        why: ({ forgiveness }) =>
          ({
            none: 'A reliable client’s first slip is best let go.',
            first: 'The first slip costs nothing.',
            yearly: 'One slip in 12 months costs nothing.',
          })[forgiveness],
      },
      second_nudge: {
        what: 'No answer after 3 days?',
        why: 'One second message, then you decide.',
      },
    },
  },
  late_cancel: {
    name: 'Late cancellation',
    steps: {
      how_urgent: {
        what: 'How urgent is it?',
        why: 'A deadline, a decision, or can it wait? What is needed, and by when?',
      },
      still_possible: {
        what: 'Can they still make it?',
        why: 'By phone or video, even for part of the time.',
      },
      new_time_now: {
        what: 'Agree on a new time now',
        why: 'Thank them for telling you, and offer two or three times.',
      },
      rule_once: {
        what: 'Name your rule once',
        why: ({ notice }) =>
          notice.hours > 0
            ? `“I ask for ${hours(notice.hours)} of notice.” One friendly sentence.`
            : 'One friendly sentence is enough.',
      },
    },
  },
  again: {
    name: 'Again',
    steps: {
      look_at_record: {
        what: 'Look at the record',
        why: 'How often, and what was the reason each time?',
      },
      talk: {
        what: 'Talk about what you see',
        why: ({ strikes: { talkAt, months } }) =>
          `From ${times(talkAt)} ${inMonths(months)} on. Ask what would help: another time, video.`,
      },
      confirm: {
        what: 'Ask for a confirmation',
        why: 'The day before. It is lifted again after two kept visits.',
      },
      decide: {
        what: 'Decide how to go on',
        why: ({ strikes: { decideAt, months } }) =>
          `From ${times(decideAt)} ${inMonths(months)} on: payment first, no new dates for now, or letting go.`,
      },
    },
  },
  gone_silent: {
    name: 'Gone silent',
    steps: {
      other_way: {
        what: 'Try another way',
        why: 'A mail may be lost. Call, or send a short text.',
      },
      one_more: {
        what: 'Write once more after 3 days',
        why: 'Short and open: “Shall I go on keeping the time free?” Not more often than that.',
      },
      hold_dates: {
        what: 'Keep no more dates free',
        why: 'Dates to come are on hold until you hear of them.',
      },
      close: {
        what: 'Close the file after two weeks',
        why: 'Kindly, with what is still open. The door stays open too.',
      },
    },
  },
  emergency: {
    name: 'Real emergency',
    steps: {
      believe: { what: 'Believe it', why: 'Ask if they are safe and what they need.' },
      excuse: {
        what: 'No fee, no proof',
        why: 'Excuse the appointment: it does not count, and a deposit is returned.',
      },
      no_hurry: {
        what: 'No hurry',
        why: 'Let them choose when to come back. One kind line is enough.',
      },
    },
  },
  my_mistake: {
    name: 'My mistake',
    steps: {
      say_so: { what: 'Say so at once', why: 'What went wrong, without explaining it away.' },
      first_choice: { what: 'Offer the next free times', why: 'Theirs is the first choice.' },
      mark_mine: {
        what: 'Mark it as cancelled by me',
        why: 'It never counts against the client, and a deposit is returned.',
      },
      make_up: {
        what: 'Make up for it',
        why: 'A few extra minutes or a lower price: you decide.',
      },
    },
  },
  freed: {
    name: 'A slot is free again',
    steps: {
      breathe_first: { what: 'It is yours now', why: 'You may also simply rest.' },
      who_wants_earlier: {
        what: 'Who wants to come earlier?',
        why: 'Ask one or two people who wait for a date.',
      },
      mark_refilled: {
        what: 'Filled it? Say so',
        why: 'Then there is nothing to charge for: the time was not lost.',
      },
      good_use: {
        what: 'Else give it one task',
        why: 'Something that has waited: notes, an invoice, a walk.',
      },
    },
  },
};

export type SituationTexts = typeof situationWords;
