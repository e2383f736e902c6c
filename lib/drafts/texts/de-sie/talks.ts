import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  freundlich,
  guteNachricht,
  gutenTag,
  herzlich,
  kurzerGruss,
  kurzesAngebot,
  regel,
} from './parts';

const muster =
  '{{#pattern}}{{pattern}}{{/pattern}}{{^pattern}}Einige unserer Termine haben nicht wie geplant stattgefunden.{{/pattern}}';

/** At any time: a next date, and what is worth a conversation. */
export const talks: Pick<
  AllTexts,
  'new_time' | 'availability_question' | 'offer_remote' | 'talk_pattern' | 'satisfaction'
> = {
  new_time: {
    mail: {
      warm: {
        subject: 'Ein neuer Termin',
        body: paragraphs(
          gutenTag,
          '{{#when}}statt unseres Termins {{when}} biete ich Ihnen gern einen anderen Tag an.{{/when}}{{^when}}ich würde mich freuen, Sie wiederzusehen.{{/when}}',
          angebot,
          'Wenn Sie an Tag, Uhrzeit oder Ort etwas ändern möchten, sagen Sie es mir gern.',
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} gern vereinbare ich{{#when}} statt unseres Termins {{when}}{{/when}} einen anderen Tag mit Ihnen. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Gern vereinbare ich mit Ihnen eine neue Zeit. Rufen Sie mich an oder schreiben Sie mir zwei oder drei Vorschläge, dann bestätige ich Ihnen einen davon. Vielen Dank und bis bald.`,
  },

  availability_question: {
    mail: {
      warm: {
        subject: 'Welche Zeiten passen Ihnen am besten?',
        body: paragraphs(
          gutenTag,
          'mir ist wichtig, dass sich unsere Termine gut in Ihre Woche fügen.',
          'Welche Wochentage und welche Tageszeiten sind für Sie meistens günstig, und welche gar nicht? Zwei oder drei Zeilen genügen.',
          'Ich gleiche das mit meinem Kalender ab und schlage Ihnen einen neuen Termin vor, der für uns beide passt.{{#times}} Im Moment sind diese Zeiten frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} mir ist wichtig, dass unsere Termine gut in Ihre Woche passen. Welche Tage und Uhrzeiten sind für Sie günstig, welche gar nicht? Dann schlage ich Ihnen einen neuen Termin vor. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte Zeiten finden, die gut in Ihre Woche passen. Rufen Sie mich an oder schreiben Sie mir, welche Wochentage und Uhrzeiten für Sie meistens günstig sind. Dann schlage ich Ihnen eine neue Zeit vor. Vielen Dank.`,
  },

  offer_remote: {
    mail: {
      warm: {
        subject: 'Gespräch per Video oder Telefon',
        body: paragraphs(
          gutenTag,
          'wenn Ihnen der Weg zu mir gerade zu umständlich ist, können wir auch per Video oder Telefon sprechen. Mit oder ohne Kamera, ganz wie es Ihnen lieber ist.',
          'Für ein Videogespräch schicke ich Ihnen rechtzeitig den Link, mit ein paar Zeilen dazu, wie Sie ihn ausprobieren können.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} wenn Ihnen der Weg zu mir einmal zu umständlich ist, können wir auch per Video oder Telefon sprechen, mit oder ohne Kamera. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wenn es für Sie einfacher ist, können wir auch per Video oder Telefon sprechen, mit oder ohne Kamera. Rufen Sie mich an oder schreiben Sie mir, welche neue Zeit Ihnen passt. Vielen Dank.`,
  },

  talk_pattern: {
    mail: {
      warm: {
        subject: 'Haben Sie zehn Minuten für ein Gespräch?',
        body: paragraphs(
          gutenTag,
          `ich arbeite gern mit Ihnen und möchte, dass sich unsere Treffen gut in Ihr Leben fügen. ${muster} Dafür gibt es sicher gute Gründe, und ich würde sie gern verstehen.`,
          'Vielleicht wäre es zu einer anderen Tageszeit, am Telefon oder mit größeren Abständen einfacher. Gern probiere ich aus, was hilft.',
          'Wann wären Ihnen zehn Minuten dafür recht? Dabei können wir auch gleich einen neuen Termin vereinbaren.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Ein kurzes Gespräch über unsere Termine',
        body: paragraphs(
          gutenTag,
          `ein Blick in meinen Kalender zeigt: ${muster} Ich möchte mit Ihnen darüber sprechen, was Ihnen die Termine erleichtern würde: eine andere Zeit, ein anderer Ort, ein Telefonat oder größere Abstände.`,
          'Bitte sagen Sie mir, wann Sie zehn Minuten dafür haben und welche Zeiten Ihnen für einen neuen Termin passen.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          freundlich,
        ),
      },
      firm: {
        subject: 'Wie es mit unseren Terminen weitergeht',
        body: paragraphs(
          gutenTag,
          `ich möchte offen mit Ihnen sprechen. ${muster} Bevor es weitergeht, möchte ich Zeiten mit Ihnen finden, auf die wir uns beide verlassen können. Bis dahin halte ich keine weiteren Termine frei.${regel}`,
          'Bitte teilen Sie mir mit, wann wir zehn Minuten sprechen können. Dann vereinbaren wir auch einen neuen Termin.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} mir ist wichtig, dass unsere Termine gut in Ihr Leben passen. Gern würde ich zehn Minuten mit Ihnen darüber sprechen und einen neuen Termin vereinbaren. Wann wäre das möglich? ${kurzerGruss}`,
      neutral: `${gutenTag} haben Sie zehn Minuten für ein Gespräch? Ich möchte hören, was Ihnen unsere Treffen erleichtern würde, und einen neuen Termin mit Ihnen vereinbaren. Bitte sagen Sie mir, wann es Ihnen passt. ${kurzerGruss}`,
      firm: `${gutenTag} bevor ich weitere Termine vergebe, möchte ich zehn Minuten mit Ihnen sprechen und einen neuen Termin vereinbaren. Bitte sagen Sie mir, wann es Ihnen passt. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte gern zehn Minuten mit Ihnen sprechen, damit wir eine neue Zeit finden, die gut in Ihre Woche passt. Rufen Sie mich an oder schreiben Sie mir, wann es Ihnen recht ist. Vielen Dank.`,
  },

  satisfaction: {
    mail: {
      warm: {
        subject: 'Wie geht es Ihnen mit unserer Arbeit?',
        body: paragraphs(
          gutenTag,
          'von Zeit zu Zeit frage ich gern nach, ob alles in Ihrem Sinne läuft.',
          'Was hilft Ihnen am meisten, und was könnte ich anders machen? Antworten Sie mir gern ganz offen, dann kann ich etwas ändern.',
          'Wenn Sie lieber darüber sprechen, nehmen wir uns ein paar Minuten dafür.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich möchte fragen, wie es Ihnen mit unserer Arbeit geht. Was hilft, und was könnte ich anders machen? Antworten Sie gern ganz offen. Oder lieber im Gespräch: Wann passt Ihnen ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte hören, ob für Sie alles gut läuft und ob ich etwas anders machen kann. Rufen Sie mich an oder schreiben Sie mir, welche neue Zeit Ihnen für ein Gespräch passt. Vielen Dank.`,
  },
};
