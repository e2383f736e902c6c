/** What to do about a late cancellation, and when it was told. */
export const lateCancel = {
  title: 'Late cancellation',
  about: (name: string, when: string) => `${name}, ${when}`,
  urgency: 'How urgent is it for you?',
  urgent: {
    deadline: 'Deadline near',
    decision: 'Decision needed',
    can_wait: 'Can wait',
  },
  needed: 'What is it for?',
  neededHint: 'the signed offer',
  by: 'By when?',
  canYou: 'Can you still make it?',
  newTime: 'New time',
  record: 'The record',
  rule: 'By your rules',
  refilled: 'Was the time filled again?',
  yes: 'Yes',
  no: 'No',
  refilledSaved: 'Noted',
  told: 'When did they tell you?',
  toldOther: 'Told at another time',
  toldAt: 'At …',
  toldTime: 'Day and time they told you',
  toldSave: 'Save',
  close: 'Close',
};

/** What every language must supply. */
export type LateCancelTexts = typeof lateCancel;
