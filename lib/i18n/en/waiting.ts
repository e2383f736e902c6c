/** The waiting assistant: while an appointment runs and nobody has said who came. */
export const waiting = {
  notStarted: 'starts now',
  past: (minutes: number) => `${minutes} min past the start`,
  limit: (time: string, left: number) => `limit ${time} · ${left} min left`,
  limitPassed: (time: string) => `limit was ${time}`,
  here: 'Here',
  /** What *Here* records after the first minutes. */
  hereLate: (minutes: number) => `Here, ${minutes} min late`,
  onTime: 'Here, on time',
  notHere: 'No-show',
  /** Names the two for one client of a group. */
  waitingFor: (name: string) => `Waiting for ${name}`,
  nudge: 'Nudge',
  nudgeName: (name: string) => `Nudge: ${name}`,
  ways: 'How to nudge',
  waysFor: (name: string) => `How to nudge ${name}`,
  call: 'Call, with words to say',
  hint: {
    first: 'Time for a first short message.',
    second: 'Time to call once, or to write a second time.',
    limit: 'Your limit has passed. You may stop waiting.',
  },
  /** Said where the slot is missed but not over. */
  later: {
    offer: 'Write after the slot',
    hint: 'Until it is over they may still come. Firm words can wait.',
    noted: (time: string) => `Kept reminds you at ${time}`,
    title: 'To write',
    ended: (when: string) => `Slot of ${when}`,
    write: 'Draft',
    drop: 'Not needed',
    dropped: 'Taken off the list',
  },
  setting: {
    title: 'While you wait',
    label: 'Tell me when the limit has passed',
    hint: 'One notification of your system, if the appointment is not marked by then. Your browser asks you first, because Kept needs its permission for this. In a confidential practice it names nobody.',
    refused: 'The browser did not allow notifications. Nothing else is different.',
  },
};

/** What every language must supply. */
export type WaitingTexts = typeof waiting;
