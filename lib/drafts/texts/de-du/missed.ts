import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  geld,
  gruss,
  guteNachricht,
  hallo,
  herzlich,
  kurzerGruss,
  kurzHerzlich,
  kurzesAngebot,
  regel,
  schlichtesAngebot,
} from './parts';

/** While a client is awaited, and after a no-show. */
export const missed: Pick<
  AllTexts,
  'nudge_waiting' | 'no_show_first' | 'no_show_repeated' | 'no_show_reliable' | 'second_nudge'
> = {
  nudge_waiting: {
    mail: {
      warm: {
        subject: 'Bist du schon unterwegs?',
        body: paragraphs(
          hallo,
          'ich bin da für unseren Termin{{#when}} {{when}}{{/when}} und wollte kurz fragen, ob alles in Ordnung ist. Wenn du schon auf dem Weg bist, brauchst du nicht zu antworten.',
          '{{#limit}}Bis {{limit}} warte ich gern auf dich.{{/limit}}{{^limit}}Ich warte gern noch eine Weile auf dich.{{/limit}}{{#joinLink}} Hier ist noch einmal der Link: {{joinLink}}{{/joinLink}}',
          'Wenn es heute nicht klappt, genügt eine kurze Antwort, und wir finden zusammen einen neuen Termin.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} bist du schon unterwegs? Ich bin da für unseren Termin{{#when}} {{when}}{{/when}}{{#limit}} und warte gern bis {{limit}}{{/limit}}. Wenn es heute nicht klappt, sag einfach Bescheid, dann finden wir eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich bin jetzt da und warte gern{{#limit}} bis {{limit}}{{/limit}}{{^limit}} noch eine Weile{{/limit}} auf dich. Wenn du unterwegs bist, brauchst du nicht zurückzurufen. Klappt es heute nicht, ruf mich kurz an oder schreib mir, dann finden wir eine neue Zeit. Danke dir.`,
  },

  no_show_first: {
    mail: {
      warm: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'ich hatte mich auf unseren Termin{{#when}} {{when}}{{/when}} gefreut, aber wir haben uns wohl verpasst. Geht es dir gut?',
          'Falls dir etwas dazwischengekommen ist, verstehe ich das. Lass es uns ein andermal nachholen.',
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich hoffe, bei dir ist alles in Ordnung.',
          'So etwas kommt vor, und ich vereinbare gern einen anderen Tag mit dir.',
          schlichtesAngebot,
          geld,
          gruss,
        ),
      },
      firm: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich war da und hoffe, dass bei dir nichts Ernstes passiert ist.',
          `Jeden Termin halte ich für einen einzigen Menschen frei. Deshalb hilft es mir sehr, wenn ich früh Bescheid weiß.${regel}`,
          geld,
          schlichtesAngebot,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} wir haben uns{{#when}} {{when}}{{/when}} verpasst. Geht es dir gut? Falls etwas dazwischengekommen ist, verstehe ich das. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich hoffe, bei dir ist alles in Ordnung. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich hoffe, es ist nichts Ernstes. Es hilft mir, wenn ich früh Bescheid weiß, denn die Zeit halte ich nur für dich frei. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich wollte hören, wie es dir geht. So etwas kann passieren. Ruf mich an oder schreib mir, wenn es dir passt, dann finden wir eine neue Zeit. Danke dir und alles Gute.`,
  },

  no_show_repeated: {
    mail: {
      warm: {
        subject: 'Eine Zeit, die dir gut passt',
        body: paragraphs(
          hallo,
          'auch unser Termin{{#when}} {{when}}{{/when}} hat nicht geklappt. Ich hoffe, es geht dir gut.',
          `Wenn ein anderer Tag oder eine andere Uhrzeit leichter für dich ist, stelle ich mich gern darauf ein.${regel}`,
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Eine Zeit, die für uns beide passt',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, es geht dir gut.',
          `Ich möchte mit dir eine Zeit finden, die in deinen Alltag passt. Vielleicht ist ein anderer Tag, eine andere Uhrzeit oder ein Telefonat leichter für dich.${regel}`,
          schlichtesAngebot,
          geld,
          gruss,
        ),
      },
      firm: {
        subject: 'Wie es mit unseren Terminen weitergeht',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, es geht dir gut.',
          `Ich möchte gern weiter mit dir arbeiten. Dafür brauche ich Termine, auf die wir uns beide verlassen können.${regel}`,
          geld,
          'Wenn du weitermachen möchtest, antworte mir bitte{{#deadline}} bis {{deadline}}{{/deadline}} und nenn mir eine Zeit für einen neuen Termin, die du sicher einrichten kannst.{{#times}} Ich kann dir anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nDu kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} auch unser Termin{{#when}} {{when}}{{/when}} hat nicht geklappt. Ich hoffe, es geht dir gut. Gern weichen wir auf einen anderen Tag aus. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, es geht dir gut. Vielleicht ist ein anderer Tag leichter für dich. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Wenn du weitermachen möchtest, antworte mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich hoffe, es geht dir gut. Lass uns eine neue Zeit finden, die besser in deine Woche passt. Ruf mich an oder schreib mir zwei oder drei Vorschläge. Danke dir und alles Gute.`,
  },

  no_show_reliable: {
    mail: {
      warm: {
        subject: 'Ist bei dir alles in Ordnung?',
        body: paragraphs(
          hallo,
          'auf dich ist Verlass, das weiß ich. Deshalb habe ich mir ein wenig Sorgen gemacht, als wir uns{{#when}} {{when}}{{/when}} verpasst haben. Geht es dir gut?',
          'Du brauchst nichts zu erklären. Wenn ich dir etwas leichter machen kann, ob bei unserer Arbeit oder bei den Zeiten, sag es mir gern.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} auf dich ist Verlass, deshalb habe ich mir ein wenig Sorgen gemacht, als wir uns{{#when}} {{when}}{{/when}} verpasst haben. Ist alles in Ordnung? ${kurzesAngebot} ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich wollte fragen, ob alles in Ordnung ist. Du brauchst nichts zu erklären. Ruf mich an oder schreib mir, wenn es dir passt, dann finden wir eine neue Zeit. Alles Gute für dich.`,
  },

  second_nudge: {
    mail: {
      warm: {
        subject: 'Möchtest du einen neuen Termin?',
        body: paragraphs(
          hallo,
          'wegen unseres Termins{{#when}} {{when}}{{/when}} hatte ich dir geschrieben. Vielleicht ist meine Nachricht nicht angekommen, deshalb melde ich mich noch einmal. Ich hoffe, es geht dir gut.',
          angebot,
          'Passt es gerade nicht, ist das völlig in Ordnung. Eine kurze Antwort genügt, dann frage ich nicht weiter nach.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Möchtest du einen neuen Termin?',
        body: paragraphs(
          hallo,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört und wollte fragen, ob du weitermachen möchtest.',
          schlichtesAngebot,
          'Auch wenn du lieber aufhören oder eine Pause machen willst, hilft mir eine kurze Antwort beim Planen.',
          gruss,
        ),
      },
      firm: {
        subject: 'Möchtest du weitermachen?',
        body: paragraphs(
          hallo,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört. Gib mir bitte{{#deadline}} bis {{deadline}}{{/deadline}} Bescheid, ob du weitermachen möchtest.',
          schlichtesAngebot,
          'Wenn ich nichts von dir höre, gehe ich davon aus, dass du erst einmal pausierst, und halte dir keine weiteren Zeiten frei. Du kannst dich trotzdem jederzeit melden.',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich hatte dir wegen unseres Termins{{#when}} {{when}}{{/when}} geschrieben und hoffe, es geht dir gut. ${kurzesAngebot} Auch ein kurzes „Gerade nicht“ ist in Ordnung. ${kurzerGruss}`,
      neutral: `${hallo} seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört. Möchtest du weitermachen? ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} gib mir bitte{{#deadline}} bis {{deadline}}{{/deadline}} Bescheid, ob du weitermachen möchtest. Sonst halte ich dir keine weiteren Zeiten frei. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich hatte dir geschrieben und wollte sichergehen, dass meine Nachricht angekommen ist. Wenn du eine neue Zeit möchtest, ruf mich an oder schreib mir. Passt es gerade nicht, ist das auch in Ordnung. Danke dir und alles Gute.`,
  },
};
