import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  best,
  calling,
  goodNews,
  hello,
  hi,
  kindRegards,
  money,
  offer,
  plainOffer,
  policy,
  regards,
  shortOffer,
} from './parts';

/** While a client is awaited, and after a no-show. */
export const missed: Pick<
  AllTexts,
  'nudge_waiting' | 'no_show_first' | 'no_show_repeated' | 'no_show_reliable' | 'second_nudge'
> = {
  nudge_waiting: {
    mail: {
      warm: {
        subject: 'I am here for our appointment',
        body: paragraphs(
          hello,
          'I am here for our appointment{{#when}} {{when}}{{/when}} and would like to check that all is well. If you are on your way, that is fine.',
          '{{#limit}}I will keep the time free for you until {{limit}}.{{/limit}}{{^limit}}I will keep the time free for you a little longer.{{/limit}}{{#joinLink}} Here is the link once more: {{joinLink}}{{/joinLink}}',
          'If today does not work, a short reply is enough, and we will find a time for a new appointment together.',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I am here for our appointment{{#when}} {{when}}{{/when}}{{#limit}} and will wait for you until {{limit}}{{/limit}}. Are you on your way? If it does not work today, just tell me, and we will find a new time. ${best}`,
    },
    spoken: `${calling} I am here now and will keep the time free{{#limit}} until {{limit}}{{/limit}}{{^limit}} a little longer{{/limit}}. If you are on your way, there is no need to call back. If it does not work today, please call me or send a message, and we will find a new time. Thank you.`,
  },

  no_show_first: {
    mail: {
      warm: {
        subject: 'Our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'I was looking forward to our appointment{{#when}} {{when}}{{/when}}, and it seems we missed each other. Are you all right?',
          'If something came up, I understand. I would be glad to see you another time.',
          offer,
          money,
          regards,
        ),
      },
      neutral: {
        subject: 'Our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'Our appointment{{#when}} {{when}}{{/when}} did not take place. I hope that all is well with you.',
          'Things come up, and I am happy to arrange another date.',
          plainOffer,
          money,
          kindRegards,
        ),
      },
      firm: {
        subject: 'Our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'I was ready for our appointment{{#when}} {{when}}{{/when}}, and it did not take place. I hope that nothing serious came up.',
          `Each appointment is a time I keep free for one person, so a message beforehand helps me a great deal.${policy}`,
          money,
          plainOffer,
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} we missed each other{{#when}} {{when}}{{/when}}. Are you all right? If something came up, I understand. ${shortOffer} ${best}`,
      neutral: `${hi} our appointment{{#when}} {{when}}{{/when}} did not take place. I hope that all is well. ${shortOffer} ${best}`,
      firm: `${hi} our appointment{{#when}} {{when}}{{/when}} did not take place. I hope that nothing serious came up. I keep each time free for one person, so a message beforehand helps me a lot. ${shortOffer} ${best}`,
    },
    spoken: `${calling} We missed each other, and I wanted to ask how you are. There is nothing to worry about. Please call me back or send a message when it suits you, and we will find a new time. Thank you, and take care.`,
  },

  no_show_repeated: {
    mail: {
      warm: {
        subject: 'Finding a time that suits you',
        body: paragraphs(
          hello,
          'It seems that our appointment{{#when}} {{when}}{{/when}} did not work out either. I hope you are well.',
          `If another day or hour would be easier for you, I am happy to change it.${policy}`,
          offer,
          money,
          regards,
        ),
      },
      neutral: {
        subject: 'A time that works for both of us',
        body: paragraphs(
          hello,
          'Our appointment{{#when}} {{when}}{{/when}} did not take place, and it was not the first one. I hope that you are well.',
          `I would like to find a time that is easy for you to keep. Perhaps another day, another hour or a call would fit better into your week.${policy}`,
          plainOffer,
          money,
          kindRegards,
        ),
      },
      firm: {
        subject: 'How we go on with our appointments',
        body: paragraphs(
          hello,
          'Our appointment{{#when}} {{when}}{{/when}} did not take place, and it was not the first one. I hope that you are well.',
          `I would like to go on working with you. For that I need appointments that both of us can count on.${policy}`,
          money,
          'If you would like to continue, please reply{{#deadline}} by {{deadline}}{{/deadline}} with a time for a new appointment that is sure to work for you.{{#times}} I can offer:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nYou can also choose a time yourself: {{bookingLink}}{{/bookingLink}}',
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} our appointment{{#when}} {{when}}{{/when}} did not work out either. I hope you are well. If another day or hour is easier for you, I am happy to change it. ${shortOffer} ${best}`,
      neutral: `${hi} our appointment{{#when}} {{when}}{{/when}} did not take place, and it was not the first one. I hope you are well. Perhaps another day or hour fits better. ${shortOffer} ${best}`,
      firm: `${hi} our appointment{{#when}} {{when}}{{/when}} did not take place, and it was not the first one. If you would like to continue, please reply{{#deadline}} by {{deadline}}{{/deadline}}. ${shortOffer}${policy} ${best}`,
    },
    spoken: `${calling} We missed each other, and I hope you are well. I would like to find a time that fits better into your week. Please call me back or send a message with two or three times for a new date. Thank you, and take care.`,
  },

  no_show_reliable: {
    mail: {
      warm: {
        subject: 'Is everything all right?',
        body: paragraphs(
          hello,
          'I know how well I can count on you, so I was a little concerned when we missed each other{{#when}} {{when}}{{/when}}. Is everything all right?',
          'There is nothing you need to explain. If I can make something easier for you, in our work or with the times, I would be glad to hear it.',
          offer,
          goodNews,
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I know how well I can count on you, so I was a little concerned when we missed each other{{#when}} {{when}}{{/when}}. Is everything all right? ${shortOffer} ${best}`,
    },
    spoken: `${calling} We missed each other, and I wanted to ask whether everything is all right. There is nothing you need to explain. Please call me or send a message when it suits you, and we will find a new time. Take care.`,
  },

  second_nudge: {
    mail: {
      warm: {
        subject: 'Would you like a new appointment?',
        body: paragraphs(
          hello,
          'I wrote to you after our appointment{{#when}} {{when}}{{/when}} and would like to ask once more, in case my message did not reach you. I hope you are well.',
          offer,
          'If now is not the right moment, that is fine too. A short reply is enough, and I will not ask again.',
          regards,
        ),
      },
      neutral: {
        subject: 'Would you like a new appointment?',
        body: paragraphs(
          hello,
          'I have not heard from you since our appointment{{#when}} {{when}}{{/when}}, and I would like to ask whether you wish to continue.',
          plainOffer,
          'If you would rather stop or take a break, a short reply helps me to plan.',
          kindRegards,
        ),
      },
      firm: {
        subject: 'Would you like to continue?',
        body: paragraphs(
          hello,
          'I have not heard from you since our appointment{{#when}} {{when}}{{/when}}. Please let me know{{#deadline}} by {{deadline}}{{/deadline}} whether you would like to continue.',
          plainOffer,
          'If I do not hear from you, I will take it that you are pausing for now, and will keep no further times free for you. You are welcome to write to me at any time.',
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} I wrote to you after our appointment{{#when}} {{when}}{{/when}} and hope you are well. ${shortOffer} If now is not the right moment, a short reply is enough. ${best}`,
      neutral: `${hi} I have not heard from you since our appointment{{#when}} {{when}}{{/when}}. I would be glad to continue. ${shortOffer} ${best}`,
      firm: `${hi} please let me know{{#deadline}} by {{deadline}}{{/deadline}} whether you would like to continue. Otherwise I will keep no further times free for you. ${shortOffer} ${best}`,
    },
    spoken: `${calling} I sent you a message and wanted to make sure that it reached you. If you would like a new date, please call me back or write to me. If now is not the right moment, a short message is enough. Thank you, and take care.`,
  },
};
