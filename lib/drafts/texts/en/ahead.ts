import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  best,
  calling,
  hello,
  hi,
  kindRegards,
  offer,
  plainOffer,
  regards,
  shortOffer,
} from './parts';

/** The link stands at the end of its paragraph: behind it nothing can be read as part of it. */
const join = '{{#joinLink}} You can join here: {{joinLink}}{{/joinLink}}';

/** A deposit for what is booked offers no other time; the policy says what to do if it does not suit. */
const otherTime = 'If the time no longer suits you, please tell me, and we will find a new one.';
const ask = `{{#past}}${offer}{{/past}}`;
const plainAsk = `{{#past}}${plainOffer}{{/past}}{{^past}}{{^policy}}${otherTime}{{/policy}}{{/past}}`;
const shortAsk = `{{#past}}${shortOffer}{{/past}}{{^past}}If it no longer suits you, we will find a new time.{{/past}}`;

/** Before an appointment. */
export const ahead: Pick<
  AllTexts,
  'reminder' | 'preparation' | 'confirmation_request' | 'deposit_request'
> = {
  reminder: {
    mail: {
      warm: {
        subject: 'Our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          `I am looking forward to our appointment{{#when}} {{when}}{{/when}}.${join}`,
          'If there is anything you would like us to look at, feel free to tell me beforehand.',
          'If the time no longer suits you, please write to me as soon as you can, and we will find a new one together.',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} I am looking forward to our appointment{{#when}} {{when}}{{/when}}. If the time no longer suits you, please tell me as soon as you can, and we will find a new one. ${best}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
    spoken: `${calling} I am looking forward to seeing you{{#when}} {{when}}{{/when}}. If the time no longer suits you, please call me or send a message as soon as you can, and we will find a new one. Thank you, and see you soon.`,
  },

  preparation: {
    mail: {
      warm: {
        subject: 'Preparing for our call{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'We meet online{{#when}} {{when}}{{/when}}, and I am looking forward to it. {{#joinLink}}Here is the link: {{joinLink}}{{/joinLink}}{{^joinLink}}You will get the link from me in good time.{{/joinLink}}',
          'Please try it once beforehand, on the device you are going to use: {{#joinLink}}open the link{{/joinLink}}{{^joinLink}}start a call{{/joinLink}}, allow the microphone{{#withCamera}} and the camera{{/withCamera}}, and check that you can hear the sound. It takes two minutes.',
          '{{#withCamera}}It helps us to see each other, so please keep the camera on.{{/withCamera}}{{#withoutCamera}}The camera can stay off. Sound is all we need.{{/withoutCamera}}{{#anyCamera}}Whether you keep your camera on is up to you.{{/anyCamera}} If something does not work, tell me, and we will speak by phone instead.',
          'If the time no longer suits you, please let me know, and we will find a new one.',
          regards,
        ),
      },
    },
    short: {
      warm: `${hi} we meet online{{#when}} {{when}}{{/when}}. Please try it once beforehand and check sound and microphone{{#withCamera}} and camera{{/withCamera}}.{{#withoutCamera}} The camera can stay off.{{/withoutCamera}} If the time no longer suits you, tell me, and we will find a new one. ${best}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
  },

  confirmation_request: {
    mail: {
      warm: {
        subject: 'Does our appointment{{#day}} {{day}}{{/day}} still suit you?',
        body: paragraphs(
          hello,
          'I am looking forward to our appointment{{#when}} {{when}}{{/when}}. Could you tell me{{#deadline}} by {{deadline}}{{/deadline}} whether it still suits you? A short “yes” is enough.',
          'If it does not, that is no problem. Please send me two or three other times, and I will confirm one of them for a new appointment.',
          regards,
        ),
      },
      neutral: {
        subject: 'Please confirm our appointment{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hello,
          'So that I can plan well, please confirm our appointment{{#when}} {{when}}{{/when}} with a short reply{{#deadline}} by {{deadline}}. Without one I will offer the time to somebody else{{/deadline}}.',
          'If the time no longer suits you, please send me two or three others instead, and I will confirm one of them for a new appointment.',
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} I am looking forward to our appointment{{#when}} {{when}}{{/when}}. Does it still suit you? A short “yes”{{#deadline}} by {{deadline}}{{/deadline}} is enough. If not, we will find a new time. ${best}`,
      neutral: `${hi} please confirm our appointment{{#when}} {{when}}{{/when}} with a short reply{{#deadline}} by {{deadline}}{{/deadline}}. If it no longer suits you, we will find a new time. ${best}`,
    },
    spoken: `${calling} I would like to ask whether you can come{{#when}} {{when}}{{/when}} as planned. A short message or a call is enough{{#deadline}}, if possible by {{deadline}}{{/deadline}}. If it no longer suits you, we will find a new time. Thank you.`,
  },

  deposit_request: {
    mail: {
      warm: {
        subject: 'Our next appointment',
        body: paragraphs(
          hello,
          '{{#past}}I would be glad to keep a time for you again. When we book it, I ask for a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}.{{/past}}{{^past}}I am looking forward to our appointment{{#when}} {{when}}{{/when}}. To keep the time for you I ask for a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}{{#deadline}} by {{deadline}}{{/deadline}}.{{/past}} It counts in full towards the price.',
          '{{#policy}}{{policy}} The deposit then moves to the new date.{{/policy}}{{^policy}}If something comes up, tell me early, and the deposit moves to another date with you.{{/policy}}',
          ask,
          regards,
        ),
      },
      neutral: {
        subject: 'A deposit for our next appointment',
        body: paragraphs(
          hello,
          'For our {{#past}}next appointment{{/past}}{{^past}}appointment{{#when}} {{when}}{{/when}}{{/past}} I ask for a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}{{#deadline}} by {{deadline}}{{/deadline}}. It counts in full towards the price, and the time is yours as soon as I have it.',
          '{{#policy}}{{policy}}{{/policy}}',
          plainAsk,
          kindRegards,
        ),
      },
      firm: {
        subject: 'A deposit for our next appointment',
        body: paragraphs(
          hello,
          'I would like to go on working with you. As some of our appointments did not take place, {{#past}}I book the next one{{/past}}{{^past}}our appointment{{#when}} {{when}}{{/when}} stands{{/past}} once I have received a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}.{{#deadline}} Please send it by {{deadline}}.{{/deadline}} It counts in full towards the price.',
          '{{#policy}}{{policy}}{{/policy}}',
          plainAsk,
          kindRegards,
        ),
      },
    },
    short: {
      warm: `${hi} {{#past}}I would be glad to keep a time for you again. When we book it, I ask for a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}{{/past}}{{^past}}I am looking forward to our appointment{{#when}} {{when}}{{/when}}. To keep the time for you I ask for a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}{{#deadline}} by {{deadline}}{{/deadline}}{{/past}}, which counts in full towards the price. ${shortAsk} ${best}`,
      neutral: `${hi} for our {{#past}}next appointment{{/past}}{{^past}}appointment{{#when}} {{when}}{{/when}}{{/past}} I ask for a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}{{#deadline}} by {{deadline}}{{/deadline}}. It counts in full towards the price. ${shortAsk} ${best}`,
      firm: `${hi} {{#past}}I book our next appointment{{/past}}{{^past}}our appointment{{#when}} {{when}}{{/when}} stands{{/past}} once I have received a deposit{{#depositAmount}} of {{depositAmount}}{{/depositAmount}}{{#deadline}}, please by {{deadline}}{{/deadline}}. It counts in full towards the price. ${shortAsk} ${best}`,
    },
  },
};
