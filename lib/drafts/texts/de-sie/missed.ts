import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  freundlich,
  geld,
  guteNachricht,
  gutenTag,
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
        subject: 'Kurze Frage zu unserem Termin',
        body: paragraphs(
          gutenTag,
          'ich bin für unseren Termin{{#when}} {{when}}{{/when}} da und möchte nur fragen, ob alles in Ordnung ist. Wenn Sie bereits unterwegs sind, hat sich diese Nachricht erledigt.',
          '{{#limit}}Bis {{limit}} warte ich gern auf Sie.{{/limit}}{{^limit}}Ich warte gern noch eine Weile auf Sie.{{/limit}}{{#joinLink}} Hier finden Sie noch einmal den Link: {{joinLink}}{{/joinLink}}',
          'Sollte es heute nicht möglich sein, genügt eine kurze Antwort. Wir finden dann gemeinsam einen neuen Termin.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich bin für unseren Termin{{#when}} {{when}}{{/when}} da{{#limit}} und warte gern bis {{limit}} auf Sie{{/limit}}. Sind Sie unterwegs? Sollte es heute nicht gehen, genügt eine kurze Antwort, und wir finden eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich bin jetzt da und warte gern{{#limit}} bis {{limit}}{{/limit}}{{^limit}} noch eine Weile{{/limit}} auf Sie. Wenn Sie unterwegs sind, brauchen Sie nicht zurückzurufen. Geht es heute nicht, melden Sie sich bitte kurz, dann finden wir eine neue Zeit. Vielen Dank.`,
  },

  no_show_first: {
    mail: {
      warm: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'wir hatten{{#when}} {{when}}{{/when}} einen Termin und haben uns offenbar verpasst. Geht es Ihnen gut?',
          'Sollte Ihnen etwas dazwischengekommen sein, habe ich dafür Verständnis. Ich freue mich, wenn wir uns ein andermal sehen.',
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'unser Termin{{#when}} {{when}}{{/when}} konnte nicht stattfinden. Ich hoffe, bei Ihnen ist alles in Ordnung.',
          'So etwas kommt vor. Gern vereinbare ich mit Ihnen einen anderen Tag.',
          schlichtesAngebot,
          geld,
          freundlich,
        ),
      },
      firm: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich war da und hoffe, dass bei Ihnen nichts Ernstes vorgefallen ist.',
          `Jeden Termin halte ich für eine einzige Person frei. Deshalb ist es mir eine große Hilfe, früh Bescheid zu wissen.${regel}`,
          geld,
          schlichtesAngebot,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} wir haben uns{{#when}} {{when}}{{/when}} verpasst. Geht es Ihnen gut? Sollte etwas dazwischengekommen sein, habe ich dafür Verständnis. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${gutenTag} unser Termin{{#when}} {{when}}{{/when}} konnte nicht stattfinden. Ich hoffe, bei Ihnen ist alles in Ordnung. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${gutenTag} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden. Ich hoffe, es ist nichts Ernstes. Es hilft mir sehr, früh Bescheid zu wissen, denn ich halte die Zeit nur für Sie frei. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich möchte nur fragen, wie es Ihnen geht. So etwas kommt vor. Rufen Sie mich an oder schreiben Sie mir, wenn es Ihnen passt, dann finden wir eine neue Zeit. Vielen Dank und alles Gute.`,
  },

  no_show_repeated: {
    mail: {
      warm: {
        subject: 'Eine Zeit, die Ihnen gut passt',
        body: paragraphs(
          gutenTag,
          'auch unser Termin{{#when}} {{when}}{{/when}} konnte nicht stattfinden. Ich hoffe, es geht Ihnen gut.',
          `Wenn Ihnen ein anderer Tag oder eine andere Uhrzeit lieber ist, stelle ich mich gern darauf ein.${regel}`,
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Eine Zeit, die für uns beide passt',
        body: paragraphs(
          gutenTag,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, es geht Ihnen gut.',
          `Ich möchte mit Ihnen eine Zeit finden, die sich gut in Ihren Alltag fügt. Vielleicht wäre ein anderer Tag, eine andere Uhrzeit oder ein Telefonat günstiger.${regel}`,
          schlichtesAngebot,
          geld,
          freundlich,
        ),
      },
      firm: {
        subject: 'Wie es mit unseren Terminen weitergeht',
        body: paragraphs(
          gutenTag,
          'unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, es geht Ihnen gut.',
          `Gern arbeite ich weiter mit Ihnen. Dafür brauche ich Termine, auf die wir uns beide verlassen können.${regel}`,
          geld,
          'Wenn Sie weitermachen möchten, antworten Sie mir bitte{{#deadline}} bis {{deadline}}{{/deadline}} und nennen Sie mir eine Zeit für einen neuen Termin, die Sie sicher einrichten können.{{#times}} Ich kann Ihnen anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nSie können auch selbst eine Zeit wählen: {{bookingLink}}{{/bookingLink}}',
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} auch unser Termin{{#when}} {{when}}{{/when}} konnte nicht stattfinden. Ich hoffe, es geht Ihnen gut. Gern finden wir einen anderen Tag. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${gutenTag} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Ich hoffe, es geht Ihnen gut. Vielleicht wäre ein anderer Tag günstiger. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${gutenTag} unser Termin{{#when}} {{when}}{{/when}} hat nicht stattgefunden, und es war nicht der erste. Wenn Sie weitermachen möchten, antworten Sie mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich hoffe, es geht Ihnen gut. Gern finde ich mit Ihnen eine neue Zeit, die besser in Ihre Woche passt. Rufen Sie mich an oder schreiben Sie mir zwei oder drei Vorschläge. Vielen Dank und alles Gute.`,
  },

  no_show_reliable: {
    mail: {
      warm: {
        subject: 'Ist bei Ihnen alles in Ordnung?',
        body: paragraphs(
          gutenTag,
          'ich weiß, wie gut ich mich auf Sie verlassen kann. Deshalb war ich ein wenig in Sorge, als wir uns{{#when}} {{when}}{{/when}} verpasst haben. Geht es Ihnen gut?',
          'Sie brauchen nichts zu erklären. Wenn ich Ihnen etwas leichter machen kann, ob bei unserer Arbeit oder bei den Zeiten, sagen Sie es mir gern.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich weiß, wie gut ich mich auf Sie verlassen kann, deshalb war ich ein wenig in Sorge, als wir uns{{#when}} {{when}}{{/when}} verpasst haben. Ist alles in Ordnung? ${kurzesAngebot} ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Wir haben uns verpasst, und ich möchte fragen, ob alles in Ordnung ist. Sie brauchen nichts zu erklären. Rufen Sie mich an oder schreiben Sie mir, wenn es Ihnen passt, dann finden wir eine neue Zeit. Alles Gute.`,
  },

  second_nudge: {
    mail: {
      warm: {
        subject: 'Möchten Sie einen neuen Termin?',
        body: paragraphs(
          gutenTag,
          'wegen unseres Termins{{#when}} {{when}}{{/when}} hatte ich Ihnen geschrieben. Da meine Nachricht Sie vielleicht nicht erreicht hat, melde ich mich noch einmal. Ich hoffe, es geht Ihnen gut.',
          angebot,
          'Sollte es im Moment ungünstig sein, ist das ganz in Ordnung. Eine kurze Antwort genügt, und ich frage nicht weiter nach.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Möchten Sie einen neuen Termin?',
        body: paragraphs(
          gutenTag,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von Ihnen gehört. Deshalb frage ich nach, ob Sie weitermachen möchten.',
          schlichtesAngebot,
          'Auch wenn Sie lieber aufhören oder pausieren, hilft mir eine kurze Antwort bei der Planung.',
          freundlich,
        ),
      },
      firm: {
        subject: 'Möchten Sie unsere Termine fortsetzen?',
        body: paragraphs(
          gutenTag,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von Ihnen gehört. Geben Sie mir bitte{{#deadline}} bis {{deadline}}{{/deadline}} Bescheid, ob Sie weitermachen möchten.',
          schlichtesAngebot,
          'Wenn ich nichts von Ihnen höre, gehe ich davon aus, dass Sie vorerst pausieren, und halte Ihnen keine weiteren Zeiten frei. Melden können Sie sich trotzdem jederzeit.',
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich hatte Ihnen wegen unseres Termins{{#when}} {{when}}{{/when}} geschrieben und hoffe, es geht Ihnen gut. ${kurzesAngebot} Sollte es gerade ungünstig sein, genügt eine kurze Antwort. ${kurzerGruss}`,
      neutral: `${gutenTag} seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von Ihnen gehört. Möchten Sie weitermachen? ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${gutenTag} bitte geben Sie mir{{#deadline}} bis {{deadline}}{{/deadline}} Bescheid, ob Sie weitermachen möchten. Sonst halte ich Ihnen keine weiteren Zeiten frei. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich hatte Ihnen geschrieben und möchte sichergehen, dass meine Nachricht angekommen ist. Wenn Sie eine neue Zeit möchten, rufen Sie mich an oder schreiben Sie mir. Passt es gerade nicht, ist das auch in Ordnung. Vielen Dank und alles Gute.`,
  },
};
