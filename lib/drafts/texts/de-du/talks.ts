import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  gruss,
  guteNachricht,
  hallo,
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
          hallo,
          '{{#when}}anstelle unseres Termins {{when}} biete ich dir gern einen anderen Tag an.{{/when}}{{^when}}ich würde mich freuen, dich wiederzusehen.{{/when}}',
          angebot,
          'Wenn du an Tag, Uhrzeit oder Ort etwas ändern möchtest, sag es mir einfach.',
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich finde gern einen anderen Tag mit dir{{#when}}, anstelle unseres Termins {{when}}{{/when}}. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich finde gern eine neue Zeit mit dir. Ruf mich an oder schreib mir zwei oder drei Zeiten, die dir passen, dann bestätige ich dir eine davon. Danke dir, und bis bald.`,
  },

  availability_question: {
    mail: {
      warm: {
        subject: 'Welche Zeiten passen dir am besten?',
        body: paragraphs(
          hallo,
          'ich möchte, dass unsere Termine gut in deine Woche passen.',
          'Welche Wochentage und welche Tageszeiten passen dir meistens, und welche gar nicht? Zwei oder drei Zeilen genügen.',
          'Ich gleiche das mit meinem Kalender ab und schlage dir einen neuen Termin vor, der für uns beide passt.{{#times}} Im Moment sind diese Zeiten frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich möchte, dass unsere Termine gut in deine Woche passen. Welche Tage und Uhrzeiten passen dir meistens, welche gar nicht? Dann schlage ich dir einen neuen Termin vor. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte Zeiten finden, die gut in deine Woche passen. Ruf mich an oder schreib mir, welche Wochentage und Uhrzeiten dir meistens passen. Dann schlage ich dir eine neue Zeit vor. Danke dir.`,
  },

  offer_remote: {
    mail: {
      warm: {
        subject: 'Treffen per Video oder Telefon',
        body: paragraphs(
          hallo,
          'wenn der Weg zu mir schwer unterzubringen ist, können wir uns auch per Video oder Telefon treffen. Mit oder ohne Kamera, wie es dir lieber ist.',
          'Den Link schicke ich dir zwei Tage vorher, mit ein paar Zeilen dazu, wie du ihn ausprobieren kannst.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} wenn der Weg zu mir schwer unterzubringen ist, können wir uns auch per Video oder Telefon treffen, mit oder ohne Kamera. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wenn es für dich einfacher ist, können wir uns auch per Video oder Telefon treffen, mit oder ohne Kamera. Ruf mich an oder schreib mir, welche neue Zeit dir passt. Danke dir.`,
  },

  talk_pattern: {
    mail: {
      warm: {
        subject: 'Hast du zehn Minuten für ein Gespräch?',
        body: paragraphs(
          hallo,
          `ich arbeite gern mit dir und möchte, dass unsere Termine gut in dein Leben passen. ${muster} Dafür kann es gute Gründe geben, und ich würde sie gern verstehen.`,
          'Vielleicht wären eine andere Tageszeit, ein Gespräch per Telefon oder Video oder größere Abstände leichter. Ich probiere gern aus, was hilft.',
          'Wann passen dir zehn Minuten dafür? Dabei können wir auch gleich einen neuen Termin vereinbaren.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Ein kurzes Gespräch über unsere Termine',
        body: paragraphs(
          hallo,
          `ein Blick in meinen Kalender zeigt: ${muster} Ich möchte mit dir darüber sprechen, was dir die Termine leichter machen würde: eine andere Zeit, ein anderer Ort, ein Telefonat oder größere Abstände.`,
          'Sag mir bitte, wann du zehn Minuten dafür hast und welche Zeiten dir für einen neuen Termin passen.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          gruss,
        ),
      },
      firm: {
        subject: 'Wie es mit unseren Terminen weitergeht',
        body: paragraphs(
          hallo,
          `ich möchte offen mit dir sprechen. ${muster} Bevor es weitergeht, möchte ich mit dir Zeiten vereinbaren, auf die wir uns beide verlassen können. Bis dahin vergebe ich keine weiteren Termine.${regel}`,
          'Sag mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}, wann wir zehn Minuten sprechen können. Dann vereinbaren wir auch einen neuen Termin.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich möchte, dass unsere Termine gut in dein Leben passen. Hast du zehn Minuten, um zu besprechen, was sie leichter machen würde, und einen neuen Termin zu vereinbaren? Wann passt es dir? ${kurzerGruss}`,
      neutral: `${hallo} können wir zehn Minuten darüber sprechen, was dir unsere Termine leichter machen würde, und einen neuen Termin vereinbaren? Sag mir bitte, wann es dir passt. ${kurzerGruss}`,
      firm: `${hallo} bevor ich weitere Termine vergebe, möchte ich zehn Minuten mit dir sprechen und einen neuen Termin vereinbaren. Sag mir bitte{{#deadline}} bis {{deadline}}{{/deadline}}, wann es dir passt. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich würde gern zehn Minuten mit dir sprechen, über Zeiten, die gut in deine Woche passen, und eine neue Zeit vereinbaren. Ruf mich an oder schreib mir, wann es dir passt. Danke dir.`,
  },

  satisfaction: {
    mail: {
      warm: {
        subject: 'Wie geht es dir mit unserer Arbeit?',
        body: paragraphs(
          hallo,
          'von Zeit zu Zeit frage ich gern nach, wie es dir mit unserer Arbeit geht.',
          'Was hilft dir am meisten, und was soll ich anders machen? Sag es mir gern ganz offen. Ich höre es lieber früh.',
          'Wenn es sich leichter besprechen lässt, nehmen wir uns ein paar Minuten dafür.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich wollte fragen, wie es dir mit unserer Arbeit geht. Was hilft, und was soll ich anders machen? Sag es mir gern offen. Wenn du lieber sprechen möchtest, wann passt dir ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich wollte hören, wie es für dich läuft und ob ich etwas anders machen soll. Ruf mich an oder schreib mir, welche neue Zeit dir für ein Gespräch passt. Danke dir.`,
  },
};
