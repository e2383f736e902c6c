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
          '{{#when}}anstelle unseres Termins {{when}} biete ich Ihnen gern einen anderen Tag an.{{/when}}{{^when}}ich würde mich freuen, Sie wiederzusehen.{{/when}}',
          angebot,
          'Wenn Sie an Tag, Uhrzeit oder Ort etwas ändern möchten, sagen Sie es mir gern.',
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} gern finde ich mit Ihnen einen anderen Tag{{#when}}, anstelle unseres Termins {{when}}{{/when}}. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Gern finde ich mit Ihnen eine neue Zeit. Rufen Sie mich an oder schreiben Sie mir zwei oder drei Zeiten, die Ihnen passen, dann bestätige ich Ihnen eine davon. Vielen Dank, und bis bald.`,
  },

  availability_question: {
    mail: {
      warm: {
        subject: 'Welche Zeiten passen Ihnen am besten?',
        body: paragraphs(
          gutenTag,
          'mir liegt daran, dass sich unsere Termine gut in Ihre Woche fügen.',
          'Welche Wochentage und welche Tageszeiten passen Ihnen in der Regel, und welche gar nicht? Zwei oder drei Zeilen genügen.',
          'Ich gleiche das mit meinem Kalender ab und schlage Ihnen einen neuen Termin vor, der für uns beide passt.{{#times}} Im Moment sind diese Zeiten frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} mir liegt daran, dass unsere Termine gut in Ihre Woche passen. Welche Tage und Uhrzeiten sind für Sie günstig, welche gar nicht? Dann schlage ich Ihnen einen neuen Termin vor. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte Zeiten finden, die gut in Ihre Woche passen. Rufen Sie mich an oder schreiben Sie mir, welche Wochentage und Uhrzeiten Ihnen in der Regel passen. Dann schlage ich Ihnen eine neue Zeit vor. Vielen Dank.`,
  },

  offer_remote: {
    mail: {
      warm: {
        subject: 'Treffen per Video oder Telefon',
        body: paragraphs(
          gutenTag,
          'wenn der Weg zu mir für Sie schwer einzurichten ist, können wir uns auch per Video oder Telefon treffen. Mit oder ohne Kamera, ganz wie es Ihnen lieber ist.',
          'Den Link schicke ich Ihnen zwei Tage vorher, mit ein paar Zeilen dazu, wie Sie ihn ausprobieren können.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} wenn der Weg zu mir schwer einzurichten ist, können wir uns auch per Video oder Telefon treffen, mit oder ohne Kamera. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wenn es für Sie einfacher ist, können wir uns auch per Video oder Telefon treffen, mit oder ohne Kamera. Rufen Sie mich an oder schreiben Sie mir, welche neue Zeit Ihnen passt. Vielen Dank.`,
  },

  talk_pattern: {
    mail: {
      warm: {
        subject: 'Haben Sie zehn Minuten für ein Gespräch?',
        body: paragraphs(
          gutenTag,
          `ich arbeite gern mit Ihnen und möchte, dass sich unsere Termine gut in Ihr Leben fügen. ${muster} Dafür kann es gute Gründe geben, und ich würde sie gern verstehen.`,
          'Vielleicht wären eine andere Tageszeit, ein Gespräch per Telefon oder Video oder größere Abstände leichter. Gern probiere ich aus, was hilft.',
          'Wann passen Ihnen zehn Minuten dafür? Dabei können wir auch gleich einen neuen Termin vereinbaren.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Ein kurzes Gespräch über unsere Termine',
        body: paragraphs(
          gutenTag,
          `ein Blick in meinen Kalender zeigt: ${muster} Ich möchte mit Ihnen darüber sprechen, was Ihnen die Termine leichter machen würde: eine andere Zeit, ein anderer Ort, ein Telefonat oder größere Abstände.`,
          'Bitte sagen Sie mir, wann Sie zehn Minuten dafür haben und welche Zeiten Ihnen für einen neuen Termin passen.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          freundlich,
        ),
      },
      firm: {
        subject: 'Wie es mit unseren Terminen weitergeht',
        body: paragraphs(
          gutenTag,
          `ich möchte offen mit Ihnen sprechen. ${muster} Bevor es weitergeht, möchte ich mit Ihnen Zeiten vereinbaren, auf die wir uns beide verlassen können. Bis dahin vergebe ich keine weiteren Termine.${regel}`,
          'Bitte teilen Sie mir{{#deadline}} bis {{deadline}}{{/deadline}} mit, wann wir zehn Minuten sprechen können. Dann vereinbaren wir auch einen neuen Termin.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} mir liegt daran, dass unsere Termine gut in Ihr Leben passen. Haben Sie zehn Minuten, um zu besprechen, was sie leichter machen würde, und einen neuen Termin zu vereinbaren? Wann passt es Ihnen? ${kurzerGruss}`,
      neutral: `${gutenTag} können wir zehn Minuten darüber sprechen, was Ihnen unsere Termine leichter machen würde, und einen neuen Termin vereinbaren? Bitte sagen Sie mir, wann es Ihnen passt. ${kurzerGruss}`,
      firm: `${gutenTag} bevor ich weitere Termine vergebe, möchte ich zehn Minuten mit Ihnen sprechen und einen neuen Termin vereinbaren. Bitte sagen Sie mir{{#deadline}} bis {{deadline}}{{/deadline}}, wann es Ihnen passt. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte gern zehn Minuten mit Ihnen sprechen, über Zeiten, die gut in Ihre Woche passen, und eine neue Zeit vereinbaren. Rufen Sie mich an oder schreiben Sie mir, wann es Ihnen passt. Vielen Dank.`,
  },

  satisfaction: {
    mail: {
      warm: {
        subject: 'Wie geht es Ihnen mit unserer Arbeit?',
        body: paragraphs(
          gutenTag,
          'von Zeit zu Zeit frage ich gern nach, wie es Ihnen mit unserer Arbeit geht.',
          'Was hilft Ihnen am meisten, und was soll ich anders machen? Sagen Sie es mir gern ganz offen. Ich erfahre es lieber früh.',
          'Wenn es sich leichter besprechen lässt, nehmen wir uns ein paar Minuten dafür.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich möchte fragen, wie es Ihnen mit unserer Arbeit geht. Was hilft, und was soll ich anders machen? Sagen Sie es gern offen. Wenn Sie lieber sprechen möchten, wann passt Ihnen ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte hören, wie es für Sie läuft und ob ich etwas anders machen soll. Rufen Sie mich an oder schreiben Sie mir, welche neue Zeit Ihnen für ein Gespräch passt. Vielen Dank.`,
  },
};
