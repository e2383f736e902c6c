import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  best,
  calling,
  goodNews,
  hello,
  hi,
  kindRegards,
  offer,
  policy,
  regards,
  shortOffer,
} from './parts';

const pattern =
  '{{#pattern}}{{pattern}}{{/pattern}}{{^pattern}}Some of our appointments did not take place as planned.{{/pattern}}';

/** At any time: a next date, and what is worth a conversation. */
export const talks: Pick<
  AllTexts,
  'new_time' | 'availability_question' | 'offer_remote' | 'talk_pattern' | 'satisfaction'
> = {
  new_time: {
    mail: {
      warm: {
        subject: 'A new appointment',
        body: paragraphs(
          hello,
          '{{#when}}In place of our appointment {{when}}, I would be glad to offer you another date.{{/when}}{{^when}}I would be glad to see you again.{{/when}}',
          offer,
          'If you would like to change anything about day, time or place, just tell me.',
          goodNews,
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I would be glad to find another date with you{{#when}} in place of our appointment {{when}}{{/when}}. ${shortOffer} ${best}`,
    },
    spoken: `${calling} I would be glad to find a new time with you. Please call me back, or write to me with two or three times that suit you. Thank you.`,
  },

  availability_question: {
    mail: {
      warm: {
        subject: 'Which times suit you best?',
        body: paragraphs(
          hello,
          'I would like our appointments to fit well into your week.',
          'Which weekdays and which times of day usually suit you, and which do not work at all? Two or three lines are enough.',
          'I will compare them with my calendar and suggest a new appointment that works for both of us.{{#times}} At the moment these times are free:\n\n{{timeList}}{{/times}}',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I would like our appointments to fit well into your week. Which weekdays and times usually suit you, and which do not? Then I can suggest a new appointment. ${best}`,
    },
    spoken: `${calling} I would like to find times that fit well into your week. Please call me back, or write to me which weekdays and times usually suit you. Then I can suggest a new date. Thank you.`,
  },

  offer_remote: {
    mail: {
      warm: {
        subject: 'Meeting by video or phone',
        body: paragraphs(
          hello,
          'If the way to me is hard to fit in, we can also meet by video or phone. With or without a camera, whichever you prefer.',
          'For a video call I will send you the link in good time, with a few lines on how to try it out.',
          offer,
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} if the way to me is hard to fit in, we can also meet by video or phone, with or without a camera. ${shortOffer} ${best}`,
    },
    spoken: `${calling} If it is easier for you, we can also meet by video or phone, with or without a camera. Please call me back, or write to me with a new time that suits you. Thank you.`,
  },

  talk_pattern: {
    mail: {
      warm: {
        subject: 'Could we talk for ten minutes?',
        body: paragraphs(
          hello,
          `I enjoy our work, and I would like it to fit well into your life. ${pattern} There may be good reasons, and I would like to understand them.`,
          'Perhaps another time of day, a call by phone or video, or longer gaps between our meetings would be easier. I am happy to try what helps.',
          'When could we talk about it for ten minutes? We can agree on a new appointment then, too.{{#times}} I am free at these times:\n\n{{timeList}}{{/times}}',
          regards,
        ),
      },
      neutral: {
        subject: 'A short talk about our appointments',
        body: paragraphs(
          hello,
          `${pattern} I would like to talk with you about what would make them easier to keep: another time, another place, a call, or longer gaps.`,
          'Please tell me when you have ten minutes for it, and which times suit you for a new appointment.{{#times}} I am free at these times:\n\n{{timeList}}{{/times}}',
          kindRegards,
        ),
      },
      firm: {
        subject: 'How we go on with our appointments',
        body: paragraphs(
          hello,
          `${pattern} Before we go on, I would like to agree with you on times that both of us can count on. Until then I am not booking further dates.${policy}`,
          'Please tell me when we can talk for ten minutes. We will settle a new appointment then, too.{{#times}} I am free at these times:\n\n{{timeList}}{{/times}}',
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} I would like our appointments to fit well into your life. Could we talk for ten minutes about what would make them easier, and agree on a new appointment? When would suit you? ${best}`,
      neutral: `${hi} could we talk for ten minutes about what would make our appointments easier to keep, and agree on a new appointment? Please tell me when it suits you. ${best}`,
      firm: `${hi} before we book further dates, I would like to talk with you for ten minutes and agree on a new appointment. Please tell me when it suits you. ${best}`,
    },
    spoken: `${calling} I would like to talk with you for ten minutes about times that fit well into your week, and agree on a new date. Please call me back, or write to me when it suits you. Thank you.`,
  },

  satisfaction: {
    mail: {
      warm: {
        subject: 'How is our work going for you?',
        body: paragraphs(
          hello,
          'Every now and then I like to ask how our work is going for you.',
          'What helps you most, and what would you like me to do differently? Please be frank. I would rather hear it early.',
          'If it is easier to talk about, let us take a few minutes for it.',
          offer,
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I would like to ask how our work is going for you. What helps, and what should I do differently? Please be frank. If you would rather talk, when would a new appointment suit you? ${best}`,
    },
    spoken: `${calling} I would like to hear how things are going for you, and whether there is something I should do differently. Please call me back, or write to me with a new time that suits you for a talk. Thank you.`,
  },
};
