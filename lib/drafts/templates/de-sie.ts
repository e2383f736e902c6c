import { paragraphs, type Templates } from './template';

const gutenTag = 'Guten Tag{{#name}} {{name}}{{/name}},';
const gruss = 'Herzliche Grüße{{#me}}\n{{me}}{{/me}}';

/** German texts in the polite form. Each asks for one thing: a new appointment. */
export const templates: Templates = {
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
      'Ist diese Zeit für Sie noch günstig, oder wäre Ihnen ein anderer Tag oder eine andere Uhrzeit lieber? Darauf stelle ich mich gern ein.{{#notice}} Sollte Ihnen einmal etwas dazwischenkommen, genügt eine kurze Nachricht bis {{notice}} vorher. So bleibt genug Zeit, um gemeinsam eine andere Möglichkeit zu finden.{{/notice}}',
      'Welche zwei oder drei Zeiten würden Ihnen für einen neuen Termin passen? Eine davon bestätige ich Ihnen gern.',
      gruss,
    ),
  },
  late_cancel: {
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
  reminder: {
    subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      gutenTag,
      'gern erinnere ich Sie an unsere Verabredung{{#when}} {{when}}{{/when}}. Ich freue mich darauf.',
      'Passt Ihnen die Zeit noch, oder wäre Ihnen ein neuer Termin lieber? Eine kurze Nachricht genügt mir.',
      gruss,
    ),
  },
  preparation: {
    subject: 'Vor unserem Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      gutenTag,
      'wir treffen uns{{#when}} {{when}}{{/when}} online. Den Link finden Sie in der Einladung im Kalender.',
      'Bitte öffnen Sie ihn einige Minuten vorher einmal und probieren Sie Ton und Bild aus. Ohne Kamera geht es genauso gut.',
      'Sollte etwas nicht klappen oder ein anderer Tag günstiger sein: Wäre Ihnen ein neuer Termin lieber? Eine kurze Nachricht genügt mir.',
      gruss,
    ),
  },
};
