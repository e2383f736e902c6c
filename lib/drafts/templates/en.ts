import { paragraphs, type Templates } from './template';

const hello = 'Hello{{#name}} {{name}}{{/name}},';
const regards = 'Warm regards{{#me}},\n{{me}}{{/me}}';

/** English texts. Each asks for one thing: a new appointment. */
export const templates: Templates = {
  no_show_first: {
    subject: 'Our appointment{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hello,
      'I was looking forward to our appointment{{#when}} {{when}}{{/when}}, and it seems we missed each other. Are you all right?',
      'If something came up, please don’t worry about it. I would be glad to see you another time.',
      'When would a new appointment suit you? Two or three times to choose from are ideal, and I will confirm one of them.',
      regards,
    ),
  },
  no_show_repeated: {
    subject: 'Finding a time that suits you',
    body: paragraphs(
      hello,
      'It looks as though our appointment{{#when}} {{when}}{{/when}} did not work out this time either. I hope you are well.',
      'Does this time still suit you, or would another day or hour be easier? I am happy to change it.{{#notice}} And if something comes up, a short message up to {{notice}} before is all I need to find another time for you.{{/notice}}',
      'Which two or three times would work for a new appointment? I will gladly confirm one of them.',
      regards,
    ),
  },
  late_cancel: {
    subject: 'A new time for our appointment{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hello,
      'About our appointment{{#when}} {{when}}{{/when}}: thank you for letting me know. I hope all is well with you.',
      'I would be glad to find another time. When would a new appointment suit you? If you send me two or three times, I will confirm one of them.',
      regards,
    ),
  },
  new_time: {
    subject: 'A new appointment',
    body: paragraphs(
      hello,
      '{{#when}}Instead of our appointment {{when}}, I would be glad to offer you another date.{{/when}}{{^when}}I would be glad to find a date that suits you.{{/when}}',
      'Which two or three times would be good for a new appointment? I will gladly confirm one of them.',
      regards,
    ),
  },
  reminder: {
    subject: 'Our appointment{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hello,
      'A short reminder of our appointment{{#when}} {{when}}{{/when}}. I am looking forward to it.',
      'Does that still suit you, or would a new appointment be better? A short message is all I need.',
      regards,
    ),
  },
  preparation: {
    subject: 'Getting ready for our appointment{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hello,
      'We meet online{{#when}} {{when}}{{/when}}. The link is in the calendar invitation.',
      'A few minutes before, please open the link once and try sound and picture. It works without a camera just as well.',
      'If something does not work or another day is easier: would a new appointment suit you better? A short message is all I need.',
      regards,
    ),
  },
};
