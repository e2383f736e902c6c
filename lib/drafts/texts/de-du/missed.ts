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
        subject: 'Ich bin da und warte auf dich',
        body: paragraphs(
          hallo,
          'ich bin da und warte auf dich. Unser Termin{{#when}} {{when}}{{/when}} hat begonnen, und ich wollte kurz fragen, ob alles in Ordnung ist. Wenn du schon unterwegs bist, ist alles gut.',
          '{{#limit}}Bis {{limit}} halte ich dir die Zeit frei.{{/limit}}{{^limit}}Eine Weile halte ich dir die Zeit noch frei.{{/limit}}{{#joinLink}} Hier ist noch einmal der Link: {{joinLink}}{{/joinLink}}',
          'Wenn es heute nicht klappt, genügt eine kurze Antwort, und wir finden zusammen einen neuen Termin.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich bin da{{#when}}, unser Termin war {{when}}{{/when}}. Bist du unterwegs?{{#limit}} Bis {{limit}} warte ich gern auf dich.{{/limit}} Wenn es heute nicht klappt, sag einfach Bescheid, dann finden wir eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich bin jetzt da und halte dir die Zeit{{#limit}} bis {{limit}}{{/limit}}{{^limit}} noch eine Weile{{/limit}} frei. Wenn du unterwegs bist, brauchst du nicht zurückzurufen. Klappt es heute nicht, ruf mich kurz an oder schreib mir, dann finden wir eine neue Zeit. Danke dir.`,
  },

  no_show_first: {
    mail: {
      warm: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'ich hatte mich auf unseren Termin{{#when}} {{when}}{{/when}} gefreut, und wir haben uns wohl verpasst. Geht es dir gut?',
          'Falls dir etwas dazwischengekommen ist, mach dir bitte keine Gedanken. Ich freue mich, wenn wir uns ein andermal sehen.',
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
          'ich war für unseren Termin{{#when}} {{when}}{{/when}} da, und er hat nicht stattgefunden. Ich hoffe, es ist nichts Ernstes passiert.',
          `Jede Zeit halte ich für einen einzigen Menschen frei. Eine kurze Nachricht vorher hilft mir deshalb sehr.${regel}`,
          geld,
          schlichtesAngebot,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} wir haben uns{{#when}} {{when}}{{/when}} verpasst. Geht es dir gut? Falls etwas dazwischenkam, mach dir keine Gedanken. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich hoffe, bei dir ist alles in Ordnung. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich hoffe, es ist nichts Ernstes. Eine kurze Nachricht vorher hilft mir sehr, denn die Zeit halte ich nur für dich frei. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich wollte hören, wie es dir geht. Mach dir bitte keine Gedanken. Ruf mich an oder schreib mir, wenn es dir passt, dann finden wir eine neue Zeit. Danke dir, und alles Gute.`,
  },

  no_show_repeated: {
    mail: {
      warm: {
        subject: 'Eine Zeit, die dir gut passt',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat auch diesmal nicht geklappt. Ich hoffe, es geht dir gut.',
          `Passt dir diese Zeit noch, oder wäre ein anderer Tag oder eine andere Uhrzeit leichter für dich? Ich stelle mich gern darauf ein.${regel}`,
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Eine Zeit, die für uns beide passt',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, dir geht es gut.',
          `Ich möchte eine Zeit finden, die du leicht einhalten kannst. Vielleicht passt ein anderer Tag, eine andere Uhrzeit oder ein Telefonat besser in deine Woche.${regel}`,
          schlichtesAngebot,
          geld,
          gruss,
        ),
      },
      firm: {
        subject: 'Wie es mit unseren Terminen weitergeht',
        body: paragraphs(
          hallo,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, dir geht es gut.',
          `Ich möchte gern weiter mit dir arbeiten. Dafür brauche ich Termine, auf die wir uns beide verlassen können.${regel}`,
          geld,
          'Wenn du weitermachen möchtest, antworte mir bitte{{#deadline}} bis {{deadline}}{{/deadline}} und nenn mir eine Zeit für einen neuen Termin, die du sicher einrichten kannst.{{#times}} Ich kann dir anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nDu kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat auch diesmal nicht geklappt. Ich hoffe, es geht dir gut. Wäre ein anderer Tag oder eine andere Uhrzeit leichter? ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, dir geht es gut. Vielleicht passt ein anderer Tag besser. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Wenn du weitermachen möchtest, antworte mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich hoffe, es geht dir gut. Ich möchte gern eine Zeit finden, die besser in deine Woche passt. Ruf mich an oder schreib mir zwei oder drei Vorschläge für eine neue Zeit. Danke dir, und alles Gute.`,
  },

  no_show_reliable: {
    mail: {
      warm: {
        subject: 'Ist bei dir alles in Ordnung?',
        body: paragraphs(
          hallo,
          'auf dich kann ich mich sonst immer verlassen. Deshalb habe ich mir ein wenig Sorgen gemacht, als wir uns{{#when}} {{when}}{{/when}} verpasst haben. Ist alles in Ordnung?',
          'Du brauchst nichts zu erklären. Wenn ich dir etwas leichter machen kann, in unserer Arbeit oder mit den Zeiten, sag es mir gern.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} auf dich kann ich mich sonst immer verlassen, deshalb habe ich mir ein wenig Sorgen gemacht, als wir uns{{#when}} {{when}}{{/when}} verpasst haben. Ist alles in Ordnung? ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich wollte fragen, ob alles in Ordnung ist. Du brauchst nichts zu erklären. Ruf mich an oder schreib mir, wenn es dir passt, dann finden wir eine neue Zeit. Alles Gute dir.`,
  },

  second_nudge: {
    mail: {
      warm: {
        subject: 'Möchtest du einen neuen Termin?',
        body: paragraphs(
          hallo,
          'nach unserem Termin{{#when}} {{when}}{{/when}} hatte ich dir geschrieben und frage noch einmal nach, falls dich meine Nachricht nicht erreicht hat. Ich hoffe, es geht dir gut.',
          angebot,
          'Wenn es gerade nicht der richtige Moment ist, ist das auch in Ordnung. Eine kurze Antwort genügt, und ich frage nicht weiter nach.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Möchtest du einen neuen Termin?',
        body: paragraphs(
          hallo,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört und möchte fragen, ob du weitermachen willst.',
          schlichtesAngebot,
          'Wenn du lieber aufhören oder eine Pause machen möchtest, hilft mir eine kurze Antwort beim Planen.',
          gruss,
        ),
      },
      firm: {
        subject: 'Möchtest du weitermachen?',
        body: paragraphs(
          hallo,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört. Sag mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}, ob du weitermachen möchtest.',
          schlichtesAngebot,
          'Wenn ich nichts von dir höre, gehe ich davon aus, dass du vorerst nicht weitermachen möchtest, und vergebe die Zeiten, die ich für dich freigehalten habe.',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich hatte dir nach unserem Termin{{#when}} {{when}}{{/when}} geschrieben und hoffe, es geht dir gut. ${kurzesAngebot} Wenn es gerade nicht passt, genügt eine kurze Antwort. ${kurzerGruss}`,
      neutral: `${hallo} seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört. Möchtest du weitermachen? ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} sag mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}, ob du weitermachen möchtest. Sonst vergebe ich die Zeiten, die ich für dich freigehalten habe. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich hatte dir geschrieben und wollte sichergehen, dass meine Nachricht angekommen ist. Wenn du eine neue Zeit möchtest, ruf mich an oder schreib mir. Passt es gerade nicht, genügt eine kurze Nachricht. Danke dir, und alles Gute.`,
  },
};
