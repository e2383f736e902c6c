import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { best, calling, hello, hi, offer, regards, shortOffer } from './parts';

/** What was on my side. There is one tone for an apology. */
export const mySide: Pick<
  AllTexts,
  'my_mistake_late' | 'my_mistake_absent' | 'my_mistake_cancelled'
> = {
  my_mistake_late: {
    mail: {
      warm: {
        subject: 'I am sorry that I was late',
        body: paragraphs(
          hello,
          'I am sorry that I was late for our appointment{{#when}} {{when}}{{/when}}. You had kept the time free, and you could expect me to be there.',
          'I would like to make up for the minutes you lost. Shall I add them to our next meeting, or would you prefer a short new appointment for them?{{#times}} I could offer:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nYou can also choose a time yourself: {{bookingLink}}{{/bookingLink}}',
          '{{#waiver}}I charge nothing for this appointment.{{/waiver}}',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I am sorry that I was late{{#when}} {{when}}{{/when}}. Shall I add the lost minutes to our next meeting, or would you prefer a short new appointment for them? ${best}`,
    },
    spoken: `${calling} I am sorry that I was late, and I would like to make up for it. Shall I add the minutes to our next meeting, or would you prefer a new time for them? Please call me back or write to me. Thank you for your patience.`,
  },

  my_mistake_absent: {
    mail: {
      warm: {
        subject: 'I am sorry that I was not there',
        body: paragraphs(
          hello,
          'I am sorry that I was not there for our appointment{{#when}} {{when}}{{/when}}. The mistake was mine alone, and you kept the time free for me.',
          'There is of course nothing to pay for it, and you have the first choice of my free times.',
          offer,
          '{{#deposit}}{{deposit}}{{/deposit}}',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I am sorry that I was not there{{#when}} {{when}}{{/when}}. The mistake was mine, and there is nothing to pay. ${shortOffer} ${best}`,
    },
    spoken: `${calling} I am sorry that I was not there. The mistake was mine, and I would like to make up for it. You have the first choice of my free times. Please call me back, or write to me with the new time that suits you best. Thank you.`,
  },

  my_mistake_cancelled: {
    mail: {
      warm: {
        subject: 'I am sorry about our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'I am sorry that I {{#past}}had{{/past}}{{^past}}have{{/past}} to cancel our appointment{{#when}} {{when}}{{/when}}. I know that you had kept the time free.',
          'There is of course nothing to pay for it, and you have the first choice of my free times.',
          offer,
          '{{#deposit}}{{deposit}}{{/deposit}}',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I am sorry that I {{#past}}had{{/past}}{{^past}}have{{/past}} to cancel our appointment{{#when}} {{when}}{{/when}}. You have the first choice of my free times. ${shortOffer} ${best}`,
    },
    spoken: `${calling} I am sorry that I {{#past}}had{{/past}}{{^past}}have{{/past}} to change our plans. You have the first choice of my free times. Please call me back, or write to me with the new time that suits you best. Thank you for your understanding.`,
  },
};
