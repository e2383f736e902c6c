import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { hello, kindRegards, regards } from './parts';

/** What becomes of the money; at a goodbye there is no "this time". */
const money =
  '{{#fee}}{{fee}} {{/fee}}{{#waiver}}I charge nothing for the time I kept free. {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';
const openWork =
  '{{#openWork}}I will finish {{openWork}}{{#openWorkBy}} by {{openWorkBy}}{{/openWorkBy}}.{{/openWork}}{{^openWork}}Whatever is still open between us, I will of course finish.{{/openWork}}';
const referral =
  '{{#referral}}I can recommend {{referral}} to you.{{/referral}}{{^referral}}If you would like to go on with somebody else, I am glad to suggest a colleague.{{/referral}}';
const pattern =
  '{{#pattern}}{{pattern}}{{/pattern}}{{^pattern}}Many of our appointments did not take place.{{/pattern}}';

/** At the end. An ending is said once, kindly and without many reasons, so there is one tone. */
export const endings: Pick<AllTexts, 'close_file' | 'let_go_pattern' | 'let_go_fit'> = {
  close_file: {
    mail: {
      warm: {
        subject: 'Until another time',
        body: paragraphs(
          hello,
          'I have not heard from you since our appointment{{#when}} {{when}}{{/when}}, so I am closing your file for now and keeping no further times free for you.',
          money,
          '{{^fee}}You do not need to do anything. {{/fee}}If you would like to come back one day, I would be glad. A short message is enough, and we will arrange a new appointment.',
          'I wish you all the best.',
          regards,
        ),
      },
    },
  },

  let_go_pattern: {
    mail: {
      warm: {
        subject: 'Ending our work together',
        body: paragraphs(
          hello,
          `I have thought about our work. ${pattern} I have come to the conclusion that my way of working, with fixed times, is not what fits your life at the moment. So I would like to end our work together here.`,
          `${openWork} ${referral}`,
          money,
          'Thank you for the time we worked together. I wish you all the best.',
          kindRegards,
        ),
      },
    },
  },

  let_go_fit: {
    mail: {
      warm: {
        subject: 'Ending our work together',
        body: paragraphs(
          hello,
          'I have thought about our work, and I have come to the conclusion that I am not the right person for what you need now. So I would like to end our work together here.',
          `${openWork} ${referral}`,
          money,
          'Thank you for your trust. I wish you all the best.',
          kindRegards,
        ),
      },
    },
  },
};
