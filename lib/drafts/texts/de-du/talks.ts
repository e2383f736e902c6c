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
          '{{#when}}statt unseres Termins {{when}} biete ich dir gern einen anderen Tag an.{{/when}}{{^when}}ich würde mich freuen, dich wiederzusehen.{{/when}}',
          angebot,
          'Wenn du an Tag, Uhrzeit oder Ort etwas ändern möchtest, sag es mir einfach.',
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} lass uns{{#when}} statt unseres Termins {{when}}{{/when}} einen anderen Tag finden. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Lass uns eine neue Zeit finden. Ruf mich an oder schreib mir zwei oder drei Vorschläge, dann bestätige ich dir einen davon. Danke dir und bis bald.`,
  },

  availability_question: {
    mail: {
      warm: {
        subject: 'Welche Zeiten passen dir am besten?',
        body: paragraphs(
          hallo,
          'ich möchte unsere Termine gern so legen, dass sie gut in deine Woche passen.',
          'An welchen Wochentagen und zu welchen Tageszeiten kannst du meistens, und wann geht es gar nicht? Zwei oder drei Zeilen genügen.',
          'Ich sehe dann in meinen Kalender und schlage dir einen neuen Termin vor, der für uns beide gut liegt.{{#times}} Im Moment sind diese Zeiten frei:\n\n{{timeList}}{{/times}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich möchte, dass unsere Termine gut in deine Woche passen. An welchen Tagen und zu welchen Zeiten kannst du meistens, und wann gar nicht? Dann schlage ich dir einen neuen Termin vor. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte Zeiten finden, die gut in deine Woche passen. Ruf mich an oder schreib mir, an welchen Tagen und zu welcher Uhrzeit du meistens kannst. Dann schlage ich dir eine neue Zeit vor. Danke dir.`,
  },

  offer_remote: {
    mail: {
      warm: {
        subject: 'Gern auch per Video oder Telefon',
        body: paragraphs(
          hallo,
          'wenn der Weg zu mir gerade schwer in deinen Tag passt, können wir auch per Video oder Telefon sprechen. Mit oder ohne Kamera, wie es dir lieber ist.',
          'Für ein Videogespräch schicke ich dir rechtzeitig den Link, mit ein paar Zeilen dazu, wie du ihn ausprobieren kannst.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} wenn dir der Weg zu mir einmal zu umständlich ist, können wir auch per Video oder Telefon sprechen, mit oder ohne Kamera. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Wenn es für dich einfacher ist, können wir auch per Video oder Telefon sprechen, mit oder ohne Kamera. Ruf mich an oder schreib mir, welche neue Zeit dir passt. Danke dir.`,
  },

  talk_pattern: {
    mail: {
      warm: {
        subject: 'Hast du zehn Minuten für ein Gespräch?',
        body: paragraphs(
          hallo,
          `ich arbeite gern mit dir und möchte, dass unsere Treffen gut in dein Leben passen. ${muster} Dafür gibt es sicher gute Gründe, und ich möchte sie gern verstehen.`,
          'Vielleicht wäre es zu einer anderen Tageszeit, am Telefon oder mit größeren Abständen leichter. Ich probiere gern aus, was hilft.',
          'Wann hättest du Zeit dafür? Dabei können wir auch gleich einen neuen Termin vereinbaren.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
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
          `ich möchte offen mit dir sprechen. ${muster} Bevor es weitergeht, möchte ich Zeiten mit dir finden, auf die wir uns beide verlassen können. Bis dahin halte ich keine weiteren Termine frei.${regel}`,
          'Sag mir bitte, wann wir zehn Minuten sprechen können. Dann vereinbaren wir auch einen neuen Termin.{{#times}} Zu diesen Zeiten bin ich frei:\n\n{{timeList}}{{/times}}',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich möchte, dass unsere Termine gut in dein Leben passen. Lass uns zehn Minuten darüber sprechen, was es dir leichter macht, und einen neuen Termin vereinbaren. Wann hast du Zeit? ${kurzerGruss}`,
      neutral: `${hallo} hast du zehn Minuten für ein Gespräch? Ich möchte hören, was dir unsere Treffen leichter machen würde, und einen neuen Termin mit dir vereinbaren. Sag mir bitte, wann es dir passt. ${kurzerGruss}`,
      firm: `${hallo} bevor ich weitere Termine vergebe, möchte ich zehn Minuten mit dir sprechen und einen neuen Termin vereinbaren. Sag mir bitte, wann es dir passt. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich würde gern zehn Minuten mit dir sprechen, damit wir eine neue Zeit finden, die gut in deine Woche passt. Ruf mich an oder schreib mir, wann du Zeit hast. Danke dir.`,
  },

  satisfaction: {
    mail: {
      warm: {
        subject: 'Wie geht es dir mit unserer Arbeit?',
        body: paragraphs(
          hallo,
          'ab und zu frage ich gern nach, ob alles so läuft, wie du es brauchst.',
          'Was hilft dir am meisten, und was könnte ich anders machen? Sag es mir ruhig ganz offen, dann kann ich etwas ändern.',
          'Wenn du lieber darüber sprichst, nehmen wir uns ein paar Minuten dafür.',
          angebot,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich wollte fragen, wie es dir mit unserer Arbeit geht. Was hilft, und was könnte ich anders machen? Sag es mir ruhig offen. Oder lieber im Gespräch: Wann passt dir ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich wollte hören, wie es für dich läuft und ob ich etwas anders machen kann. Ruf mich an oder schreib mir, welche neue Zeit dir für ein Gespräch passt. Danke dir.`,
  },
};
