import type { MailText } from '../../scenario';
import { paragraphs, type TextTable } from '../../text-table';
import { en } from '../en';
import { phrases } from './phrases';

const gutenTag = 'Guten Tag{{#name}} {{name}}{{/name}},';
const gruss = 'Herzliche Grüße{{#signature}}\n{{signature}}{{/signature}}';

/** Texts from before; everything else is still to be written in German. */
const before: Record<
  'no_show_first' | 'no_show_repeated' | 'late_cancel_new_time' | 'new_time',
  MailText
> = {
  no_show_first: {
    subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      gutenTag,
      'wir hatten{{#when}} {{when}}{{/when}} einen Termin und haben uns leider verpasst. Geht es Ihnen gut?',
      'Sollte Ihnen etwas dazwischengekommen sein, habe ich dafür volles Verständnis. Wir finden sicher eine andere Zeit.',
      'Wann würde Ihnen ein neuer Termin passen? Nennen Sie mir gern zwei oder drei Möglichkeiten, dann bestätige ich Ihnen eine davon.',
      gruss,
    ),
  },
  no_show_repeated: {
    subject: 'Eine Zeit, die Ihnen gut passt',
    body: paragraphs(
      gutenTag,
      'leider ist unser Termin{{#when}} {{when}}{{/when}} auch dieses Mal nicht zustande gekommen. Ich hoffe, es geht Ihnen gut.',
      'Ist diese Zeit für Sie noch günstig, oder wäre Ihnen ein anderer Tag oder eine andere Uhrzeit lieber? Darauf stelle ich mich gern ein.{{#policy}} {{policy}}{{/policy}}',
      'Welche zwei oder drei Zeiten würden Ihnen für einen neuen Termin passen? Eine davon bestätige ich Ihnen gern.',
      gruss,
    ),
  },
  late_cancel_new_time: {
    subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      gutenTag,
      'vielen Dank für Ihre Rückmeldung zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, bei Ihnen ist alles in Ordnung.',
      'Gern vereinbare ich mit Ihnen eine andere Zeit. Wann würde Ihnen ein neuer Termin passen? Wenn Sie mir zwei oder drei Vorschläge schicken, bestätige ich Ihnen einen davon.',
      gruss,
    ),
  },
  new_time: {
    subject: 'Ein neuer Termin',
    body: paragraphs(
      gutenTag,
      '{{#when}}für unseren Termin {{when}} biete ich Ihnen gern eine andere Zeit an.{{/when}}{{^when}}gern vereinbare ich mit Ihnen eine Zeit, die Ihnen gut passt.{{/when}}',
      'Welche Tage und Uhrzeiten wären Ihnen für einen neuen Termin recht? Zwei oder drei Vorschläge genügen mir, einen davon bestätige ich Ihnen gern.',
      gruss,
    ),
  },
};

/** German texts in the polite form. */
export const deSie: TextTable = {
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
