import { paragraphs, type Templates } from './template';

const hallo = 'Hallo{{#name}} {{name}}{{/name}},';
const gruss = 'Viele Grüße{{#me}}\n{{me}}{{/me}}';

/** German texts in the familiar form. Each asks for one thing: a new appointment. */
export const templates: Templates = {
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
      'Passt dir diese Zeit noch, oder wäre ein anderer Tag oder eine andere Uhrzeit leichter für dich? Wir können gern wechseln.{{#notice}} Und wenn mal etwas dazwischenkommt: Eine kurze Nachricht bis {{notice}} vorher genügt, dann finden wir in Ruhe eine andere Zeit.{{/notice}}',
      'Welche zwei oder drei Zeiten passen dir für einen neuen Termin? Eine davon bestätige ich dir dann gern.',
      gruss,
    ),
  },
  late_cancel: {
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
  reminder: {
    subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hallo,
      'eine kurze Erinnerung an unsere Verabredung{{#when}} {{when}}{{/when}}. Ich freue mich darauf.',
      'Passt es dir noch, oder wäre dir ein neuer Termin lieber? Eine kurze Nachricht genügt mir.',
      gruss,
    ),
  },
  preparation: {
    subject: 'Vor unserem Termin{{#day}} {{day}}{{/day}}',
    body: paragraphs(
      hallo,
      'wir treffen uns{{#when}} {{when}}{{/when}} online. Der Link steht in der Einladung im Kalender.',
      'Öffne ihn bitte ein paar Minuten vorher einmal und probier Ton und Bild aus. Ohne Kamera geht es genauso gut.',
      'Falls etwas nicht klappt oder ein anderer Tag leichter ist: Wäre dir ein neuer Termin lieber? Eine kurze Nachricht genügt mir.',
      gruss,
    ),
  },
};
