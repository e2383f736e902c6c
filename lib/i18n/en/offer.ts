/** Texts of the times that a draft is to offer. */
export const offer = {
  open: 'Choose times',
  title: 'Times to offer',
  swap: (when: string) => `Another time instead of ${when}`,
  drop: (when: string) => `Do not offer ${when}`,
  draft: 'Draft with these times',
  zone: (zone: string) => `In your time. The draft tells them in that of ${zone}.`,
  none: {
    no_hours: 'No times to offer: enter your working hours in the options under Practice.',
    unknown_days:
      'No times to offer: Kept knows too little of the next two weeks. Look at them once in the calendar, or import it.',
    none_free: 'No times to offer: in the next two weeks nothing is free when they can come.',
  },
  booking: 'The draft names your booking link instead.',
  failed: 'The times could not be found. Try again.',
};

/** What every language must supply. */
export type OfferTexts = typeof offer;
