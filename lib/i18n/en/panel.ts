import type { AlertFacts } from '@/lib/reliability/alerts/alert';

/** Texts of the attendance panel in the event bubble. */
export const panel = {
  attendance: 'Attendance',
  attendanceOf: (name: string) => `Attendance, ${name}`,
  details: (name: string) => `Details of ${name}`,
  loading: 'Kept is looking this up',
  notRead: 'Kept could not look this up. Nothing was changed.',
  candidate: {
    question: 'Client?',
    yes: 'Yes',
    yesNamed: (name: string) => `Yes, ${name} is a client`,
    no: 'Not a client',
    noNamed: (name: string) => `${name} is not a client`,
    saidYes: (name: string) => `${name} is a client`,
    saidNo: (name: string) => `${name} is not a client`,
    more: (count: number) => `Show ${count} more`,
  },
  who: {
    question: 'Who is this?',
    hidden: 'The guest list is hidden. Kept remembers your answer for the series.',
    none: 'Kept remembers your answer for the series.',
    ask: 'Client appointment?',
    field: 'Client’s name',
    create: (name: string) => `New client “${name}”`,
    nobody: 'Not a client',
    typeMore: 'Type two letters or more',
    assigned: (name: string) => `Remembered: ${name}`,
    dismissed: 'Not a client appointment',
    change: 'Change',
  },
  calendar: {
    question: 'Kept does not use this calendar yet.',
    use: 'Use Kept here',
  },
  unknownTime: 'Kept could not read the time of this event. Record it in Kept’s popup.',
  cancelledWhen: 'When did they tell you?',
  inTime: 'In time',
  shortNotice: 'Short notice',
  afterStart: 'After the start',
  changeNotice: 'Told at another time',
  more: {
    minutesLate: 'Minutes late',
    fewer: 'Fewer minutes',
    moreMinutes: 'More minutes',
    unexcuse: 'Take the excuse back',
    someoneElse: 'Someone else',
  },
  note: {
    lateCancel: (told: string, window: string) =>
      `Late cancellation. Told ${told} before, your window is ${window}.`,
    lateCancelAfter: (window: string) =>
      `Late cancellation. Told after the start, your window is ${window}.`,
    lateCancelPlain: (window: string) => `Late cancellation. Your window is ${window}.`,
    inTime: (told: string, window: string) =>
      `Cancelled in time. Told ${told} before, your window is ${window}.`,
    inTimePlain: 'Cancelled in time. It does not count.',
    firstNoShow: 'First no-show. Ask kindly and offer a new time.',
    excused: 'Excused. It stays in the history and does not count.',
    rescheduled: 'Rescheduled. It does not count.',
    byMe: 'Cancelled by you. It does not count.',
    minutesLate: (minutes: number) => `${minutes}\u00a0min late. They came, so it is not a miss.`,
    late: 'They came, so it is not a miss.',
    lateByMe: 'You were late yourself.',
    gone: 'Marked as not having taken place.',
  },
  /** What to bear in mind at this appointment, in one short line. */
  alert: {
    slipped: ({ kept, first }: AlertFacts['slipped']) =>
      first
        ? `First miss after ${kept} kept. Check in before any fee.`
        : 'Reliable until now. Check in before any fee.',
    slipping: ({ missed, of, missedBefore, before }: AlertFacts['slipping']) =>
      `Missed ${missed} of the last ${of}, before that ${missedBefore} of ${before}. Ask what has changed.`,
    my_side: ({ cancelled, late, mistakes, of }: AlertFacts['my_side']) =>
      `${cancelled + late + mistakes} of the last ${of} were down to you. Say so first.`,
    rescheduler: ({ count, of }: AlertFacts['rescheduler']) =>
      `Moved ${count} of ${of} dates in six months. Agree on a limit.`,
    booked_ahead: ({ weeks }: AlertFacts['booked_ahead']) =>
      `Agreed on ${weeks} weeks ahead or more. Send a reminder.`,
  },
  recorded: (what: string) => `Recorded: ${what}`,
  undone: 'Taken back',
  allShowed: 'All showed',
  clients: (count: number) => `${count} clients`,
  notMarked: (count: number) => (count === 0 ? 'all marked' : `${count} not marked yet`),
  draft: {
    choose: 'Choose another message',
    channel: {
      gmail: 'Open in Gmail',
      outlook: 'Open in Outlook (work)',
      outlook_personal: 'Open in Outlook (personal)',
      mailto: 'Open in mail program',
      sms: 'Write an SMS',
      whatsapp: 'Write in WhatsApp',
      phone: 'Call, with words to say',
      copy: 'Copy text',
    },
    /** `why` this message, where Kept chose it. */
    opened: (why: string | null) =>
      `${why === null ? 'Draft opened.' : `${why}: draft opened.`} Nothing is sent until you send it.`,
    copied: 'Text copied.',
    copiedBecause: {
      too_long: 'Too long for a link. Text copied.',
      bad_address:
        'The address of this client holds a comma or semicolon: a mail program would make two people of it. Text copied.',
      no_phone: 'No phone number with the code of its country. Text copied.',
    },
    /** Behind each of these where the text might speak of money. */
    withoutMoney: 'Fees and deposits are left out here. Kept’s popup copies the whole text.',
    say: 'What to say:',
    close: 'Close',
    call: (number: string) => `Call ${number}`,
    copyFailed: 'The browser refused to copy. Select the text here:',
  },
  hours: (hours: string) => `${hours}\u00a0h`,
};

export type PanelTexts = typeof panel;
