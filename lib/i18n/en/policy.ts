/** A sentence with one part that stands out: before, the part, after. */
export type Emphasis = readonly [before: string, strong: string, after: string];

export const situations = [
  'waiting',
  'no_show',
  'late_cancel',
  'again',
  'emergency',
  'my_mistake',
] as const;
export type Situation = (typeof situations)[number];

interface Step {
  what: string;
  why: string;
}

/** The numbers of the user's own rules, where a step names them. */
export interface RuleNumbers {
  noticeHours: number;
  waitMinutes: number;
}

interface SituationWords {
  name: string;
  steps: (rules: RuleNumbers) => Step[];
}

/** German has two forms of address; English ignores which. */
type Phrases = (rules: RuleNumbers, form: 'du' | 'sie') => string[];

const hours = (n: number) => (n === 1 ? '1 hour' : `${n} hours`);

/** The cheat-sheet. */
export const policy = {
  rightNow: 'Right now',
  breath: 'Take a breath first. The free time is yours.',
  myRules: 'My rules',
  edit: 'Edit',
  editRules: 'Edit my rules',
  phrases: 'Phrases',
  phraseLanguage: 'Language of the phrases',
  copy: 'Copy',
  copyPhrase: (text: string) => `Copy: ${text}`,
  copied: 'Copied',
  rule: {
    notice: (h: number): Emphasis =>
      h > 0
        ? ['Cancel or move up to ', hours(h), ' before: free. Later counts as late.']
        : ['Cancel or move ', 'any time', ' before the start: free.'],
    wait: (minutes: number): Emphasis => ['I wait ', `${minutes} minutes`, '.'],
    emergency: ['', 'Emergencies', ' cost nothing.'] as Emphasis,
    again: (talkAt: number, decideAt: number): Emphasis => [
      'Missed ',
      `${talkAt} times: we talk`,
      `. Missed ${decideAt} times: I decide.`,
    ],
  },
  situation: {
    waiting: {
      name: 'Not here yet',
      steps: ({ waitMinutes }) => [
        {
          what: 'Say how long you wait',
          why: `“I am here until ${waitMinutes} minutes past the start.” Nobody has to guess.`,
        },
        {
          what: 'Send one short message',
          why: 'After 5 minutes. “Are you on your way?” is enough.',
        },
        { what: 'Call once', why: 'After 10 minutes. Leave a kind line, no reproach.' },
        {
          what: 'Then use the time',
          why: 'Mark the no-show and do something that is good for you.',
        },
      ],
    },
    no_show: {
      name: 'No-show',
      steps: () => [
        { what: 'Try to reach them once', why: 'There may be a good reason.' },
        { what: 'Write the same day', why: 'Ask if they are well. Do not lead with the policy.' },
        { what: 'Offer two or three times', why: 'A choice is easier to answer than a question.' },
        { what: 'No answer after 3 days?', why: 'One second message, then you decide.' },
      ],
    },
    late_cancel: {
      name: 'Late cancellation',
      steps: ({ noticeHours }) => [
        { what: 'How urgent is it?', why: 'A deadline, a decision, or can it wait?' },
        { what: 'Can they still make it?', why: 'By phone or video, even for part of the time.' },
        { what: 'Agree a new time now', why: 'Offer two or three before you say goodbye.' },
        {
          what: 'Name your rule once',
          why:
            noticeHours > 0
              ? `“I ask for ${hours(noticeHours)}’ notice.” One friendly sentence.`
              : 'One friendly sentence is enough.',
        },
      ],
    },
    again: {
      name: 'Again',
      steps: () => [
        { what: 'Look at the record', why: 'How often, and what was the reason each time?' },
        {
          what: 'Second miss: talk',
          why: 'Say what you see. Ask what would help: another time, video.',
        },
        { what: 'Third miss: decide', why: 'Confirm, ask for payment first, or pause bookings.' },
        { what: 'Keep to the facts', why: 'It is about appointments, never about the person.' },
      ],
    },
    emergency: {
      name: 'Real emergency',
      steps: () => [
        { what: 'Believe it', why: 'Ask if they are safe and what they need.' },
        { what: 'No fee, no proof', why: 'Excuse the appointment: it does not count.' },
        { what: 'No hurry', why: 'Let them choose when to come back. One kind line is enough.' },
      ],
    },
    my_mistake: {
      name: 'My mistake',
      steps: () => [
        { what: 'Say so at once', why: 'What went wrong, without excuses.' },
        { what: 'Offer the next free times', why: 'Theirs is the first choice.' },
        { what: 'Mark it as cancelled by me', why: 'It never counts against the client.' },
        { what: 'Make up for it', why: 'A few extra minutes or a lower price: you decide.' },
      ],
    },
  } satisfies Record<Situation, SituationWords> as Record<Situation, SituationWords>,
  phrase: (({ noticeHours }) => [
    'We missed each other today, and I hope you are well. Shall we find a new time?',
    'I kept the time free for you. Which of these would suit you instead?',
    noticeHours > 0
      ? `I know things come up. From now on I ask for ${hours(noticeHours)}’ notice.`
      : 'I know things come up. Please tell me before we start.',
    'I will let this one go. Next time my usual rule applies.',
    'I like working with you. What would make it easier to keep our times?',
  ]) as Phrases,
};

export type PolicyTexts = typeof policy;
