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

const earliest =
  'If it is not possible, please send me the earliest times that suit you for a new appointment.{{#times}} I could offer:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nYou can also choose a time yourself: {{bookingLink}}{{/bookingLink}}';

/** After a cancellation, late or in time, and after an emergency. */
export const cancelled: Pick<
  AllTexts,
  'late_cancel_can_you' | 'late_cancel_new_time' | 'cancelled_in_time_new_time' | 'emergency'
> = {
  late_cancel_can_you: {
    mail: {
      warm: {
        subject: 'Could we still meet{{#day}} {{day}}{{/day}}?',
        body: paragraphs(
          hello,
          'Thank you for letting me know about our appointment{{#when}} {{when}}{{/when}}. I hope all is well with you.',
          '{{#needed}}I had planned it for {{needed}}{{#neededBy}}, which we need by {{neededBy}}{{/neededBy}}. {{/needed}}Is there a way you could still make it? A shorter meeting, or a call by phone or video, would be a great help.',
          earliest,
          regards,
        ),
      },
      neutral: {
        subject: 'Could we still meet{{#day}} {{day}}{{/day}}?',
        body: paragraphs(
          hello,
          'Thank you for your message about our appointment{{#when}} {{when}}{{/when}}.',
          '{{#needed}}The appointment was planned for {{needed}}{{#neededBy}}, which is due by {{neededBy}}{{/neededBy}}. {{/needed}}Could you still make it, perhaps for a shorter time or by phone or video?',
          earliest,
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} thank you for letting me know. Is there a way you could still make our appointment{{#when}} {{when}}{{/when}}, even for a short call?{{#needed}} It is about {{needed}}{{#neededBy}}, by {{neededBy}}{{/neededBy}}.{{/needed}} If not, please send me the earliest new time that suits you. ${best}`,
      neutral: `${hi} thank you for your message. Could you still make our appointment{{#when}} {{when}}{{/when}}, perhaps as a short call?{{#needed}} It is about {{needed}}{{#neededBy}}, by {{neededBy}}{{/neededBy}}.{{/needed}} If not, please send me the earliest new time that suits you. ${best}`,
    },
    spoken: `${calling} Thank you for your message. Is there a way we could still speak as planned, even for a short call? If not, please call me back or write to me with the earliest new time that suits you. Thank you.`,
  },

  late_cancel_new_time: {
    mail: {
      warm: {
        subject: 'A new time for our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'Thank you for letting me know about our appointment{{#when}} {{when}}{{/when}}. I hope all is well with you.',
          'I would be glad to find another time.',
          offer,
          money,
          regards,
        ),
      },
      neutral: {
        subject: 'A new time for our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'Thank you for your message about our appointment{{#when}} {{when}}{{/when}}. I am happy to arrange another date.',
          plainOffer,
          `{{#policy}}{{policy}} {{/policy}}${money}`,
          kindRegards,
        ),
      },
      firm: {
        subject: 'A new time for our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'Thank you for telling me that our appointment{{#when}} {{when}}{{/when}} could not take place.',
          `At short notice I can hardly offer the time to anybody else.${policy}`,
          money,
          plainOffer,
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} thank you for letting me know about our appointment{{#when}} {{when}}{{/when}}. I hope all is well. ${shortOffer} ${best}`,
      neutral: `${hi} thank you for your message about our appointment{{#when}} {{when}}{{/when}}. ${shortOffer}${policy} ${best}`,
      firm: `${hi} thank you for telling me about our appointment{{#when}} {{when}}{{/when}}. At short notice I can hardly offer the time to anybody else. ${shortOffer}${policy} ${best}`,
    },
    spoken: `${calling} Thank you for your message, I hope all is well. I would be glad to find a new time with you. Please call me back, or write to me with two or three times that suit you. Thank you.`,
  },

  cancelled_in_time_new_time: {
    mail: {
      warm: {
        subject: 'A new time for our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'Thank you for telling me in good time about our appointment{{#when}} {{when}}{{/when}}. That helps me to plan, and I am happy to find another date for you.',
          offer,
          goodNews,
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} thank you for telling me in good time about our appointment{{#when}} {{when}}{{/when}}. ${shortOffer} ${best}`,
    },
    spoken: `${calling} Thank you for telling me in good time. I would be glad to find a new time with you. Please call me back, or write to me with two or three times that suit you. Thank you.`,
  },

  emergency: {
    mail: {
      warm: {
        subject: 'Take all the time you need',
        body: paragraphs(
          hello,
          'I am sorry that something serious came up. Please do not give another thought to our appointment{{#when}} {{when}}{{/when}}.',
          'There is nothing you need to settle or explain. I hope that things become easier soon.',
          'When you feel ready for a new appointment, a short message is enough, and I will find a time that suits you.',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I am sorry that something serious came up. Please do not give our appointment another thought. When you feel ready for a new time, a short message is enough. I hope that things become easier soon. ${best}`,
    },
    spoken: `${calling} I wanted to say that I am thinking of you. There is nothing you need to do. When you feel ready for a new time, a short message is enough. Take care.`,
  },
};
