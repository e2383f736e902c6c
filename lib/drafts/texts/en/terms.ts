import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { hello, kindRegards, offer, policy, regards } from './parts';

/** Without rules of one's own there is only the notice to ask for. */
const myRules =
  '{{#rules}}{{rules}}{{/rules}}{{^rules}}{{#policy}}{{policy}}{{/policy}}{{^policy}}Please tell me as early as you can when a time does not suit you.{{/policy}} None of this applies in a real emergency.{{/rules}}';

/** About prices, terms and rules. */
export const terms: Pick<AllTexts, 'affordability' | 'terms_review' | 'policy_announcement'> = {
  affordability: {
    mail: {
      warm: {
        subject: 'An open word about costs',
        body: paragraphs(
          hello,
          'I would like to be open about prices, so that they do not stand in the way of our work.',
          'If the costs are difficult at the moment, please tell me. We could look at shorter or fewer appointments, at paying in parts, or at a break. It stays between us, and it changes nothing about how I work with you.',
          'We can also talk about it.',
          offer,
          regards,
        ),
      },
    },
  },

  terms_review: {
    mail: {
      warm: {
        subject: 'Do our terms still suit you?',
        body: paragraphs(
          hello,
          `Once or twice a year I go through what we have agreed on: prices, payment, how often we meet, and what happens when something comes up.${policy}`,
          'Does all of it still suit you, or is there something you would like to change? We can also go through it together.',
          offer,
          regards,
        ),
      },
    },
  },

  policy_announcement: {
    mail: {
      warm: {
        subject: 'When something comes up',
        body: paragraphs(
          hello,
          'Steady meetings are what make our work worthwhile for you. So I have written down what happens when something comes up.',
          myRules,
          'If you have a question about it, or would like a new appointment, just reply.',
          regards,
        ),
      },
      neutral: {
        subject: 'Cancelling and moving appointments',
        body: paragraphs(
          hello,
          'This is how I handle cancelled and moved appointments:',
          myRules,
          'If you have a question about it, or would like a new appointment, please reply to this message.',
          kindRegards,
        ),
      },
      firm: {
        subject: 'Cancelling and moving appointments',
        body: paragraphs(
          hello,
          'I keep every appointment free for one person. So that this stays possible, this is how I handle times that are cancelled or moved:',
          myRules,
          'Please confirm briefly that you have read it. I am glad to answer questions, or to arrange a new appointment.',
          kindRegards,
        ),
      },
    },
  },
};
