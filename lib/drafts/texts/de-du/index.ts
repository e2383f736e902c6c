import type { MailText } from '../../scenario';
import { paragraphs, type TextTable } from '../../text-table';
import { en } from '../en';
import { phrases } from './phrases';

const hallo = 'Hallo{{#name}} {{name}}{{/name}},';
const gruss = 'Viele Grüße{{#signature}}\n{{signature}}{{/signature}}';

/** Texts from before; everything else is still to be written in German. */
const before: Record<
  'no_show_first' | 'no_show_repeated' | 'late_cancel_new_time' | 'new_time',
  MailText
> = {
  no_show_first: {
    subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hallo,
      'wir waren{{#when}} {{when}}{{/when}} verabredet und haben uns leider verpasst. Geht es dir gut?',
      'Falls dir etwas dazwischengekommen ist, mach dir bitte keine Gedanken. Ich freue mich, wenn es ein andermal klappt.',
      'Wann passt dir ein neuer Termin? Schreib mir gern zwei oder drei Zeiten, dann bestätige ich dir eine davon.',
      gruss,
    ),
  },
  no_show_repeated: {
    subject: 'Eine Zeit, die dir gut passt',
    body: paragraphs(
      hallo,
      'unser Termin{{#when}} {{when}}{{/when}} hat leider auch diesmal nicht geklappt. Ich hoffe, es geht dir gut.',
      'Passt dir diese Zeit noch, oder wäre ein anderer Tag oder eine andere Uhrzeit leichter für dich? Wir können gern wechseln.{{#policy}} {{policy}}{{/policy}}',
      'Welche zwei oder drei Zeiten passen dir für einen neuen Termin? Eine davon bestätige ich dir dann gern.',
      gruss,
    ),
  },
  late_cancel_new_time: {
    subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hallo,
      'danke fürs Bescheidgeben zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, bei dir ist alles in Ordnung.',
      'Ich finde gern eine andere Zeit mit dir. Wann passt dir ein neuer Termin? Wenn du mir zwei oder drei Zeiten schreibst, bestätige ich dir eine davon.',
      gruss,
    ),
  },
  new_time: {
    subject: 'Ein neuer Termin',
    body: paragraphs(
      hallo,
      '{{#when}}für unseren Termin {{when}} würde ich gern eine andere Zeit mit dir finden.{{/when}}{{^when}}ich würde gern eine Zeit finden, die dir gut passt.{{/when}}',
      'Welche zwei oder drei Zeiten wären dir für einen neuen Termin recht? Eine davon bestätige ich dir dann gern.',
      gruss,
    ),
  },
};

/** German texts in the familiar form. */
export const deDu: TextTable = {
  phrases,
  texts: {
    ...en.texts,
    no_show_first: {
      ...en.texts.no_show_first,
      mail: { ...en.texts.no_show_first.mail, warm: before.no_show_first },
    },
    no_show_repeated: {
      ...en.texts.no_show_repeated,
      mail: { ...en.texts.no_show_repeated.mail, warm: before.no_show_repeated },
    },
    late_cancel_new_time: {
      ...en.texts.late_cancel_new_time,
      mail: { ...en.texts.late_cancel_new_time.mail, warm: before.late_cancel_new_time },
    },
    new_time: { ...en.texts.new_time, mail: { ...en.texts.new_time.mail, warm: before.new_time } },
  },
};
