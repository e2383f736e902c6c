import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { angebot, freundlich, gutenTag, herzlich, regel } from './parts';

/** Without rules of one's own there is only the notice to ask for. */
const meineRegeln =
  '{{#rules}}{{rules}}{{/rules}}{{^rules}}{{#policy}}{{policy}}{{/policy}}{{^policy}}Bitte geben Sie mir so früh wie möglich Bescheid, wenn Ihnen eine Zeit nicht passt.{{/policy}} In einem echten Notfall gilt nichts davon.{{/rules}}';

/** About prices, terms and rules. */
export const terms: Pick<AllTexts, 'affordability' | 'terms_review' | 'policy_announcement'> = {
  affordability: {
    mail: {
      warm: {
        subject: 'Ein paar Worte zu den Kosten',
        body: paragraphs(
          gutenTag,
          'mir ist wichtig, dass der Preis unserer Arbeit nicht im Weg steht.',
          'Sollten die Kosten für Sie gerade schwierig sein, sprechen Sie mich gern darauf an. Wir können über kürzere oder seltenere Termine nachdenken, über Raten oder über eine Pause. Das bleibt unter uns und ändert nichts daran, wie ich mit Ihnen arbeite.',
          'Wir können auch gern darüber sprechen.',
          angebot,
          herzlich,
        ),
      },
    },
  },

  terms_review: {
    mail: {
      warm: {
        subject: 'Passt unsere Vereinbarung noch für Sie?',
        body: paragraphs(
          gutenTag,
          `ein- oder zweimal im Jahr gehe ich durch, was wir vereinbart haben: Preise, Zahlung, wie oft wir uns treffen und was bei Absagen gilt.${regel}`,
          'Entspricht das noch Ihren Wünschen, oder möchten Sie etwas ändern? Wir können es auch gern gemeinsam durchgehen.',
          angebot,
          herzlich,
        ),
      },
    },
  },

  policy_announcement: {
    mail: {
      warm: {
        subject: 'Wenn etwas dazwischenkommt',
        body: paragraphs(
          gutenTag,
          'unsere Arbeit bringt Ihnen am meisten, wenn wir uns regelmäßig sehen. Deshalb habe ich aufgeschrieben, was bei Absagen und Verschiebungen gilt.',
          meineRegeln,
          'Wenn Sie eine Frage dazu haben oder einen neuen Termin möchten, antworten Sie mir einfach.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Absagen und Verschieben von Terminen',
        body: paragraphs(
          gutenTag,
          'so halte ich es mit abgesagten und verschobenen Terminen:',
          meineRegeln,
          'Wenn Sie eine Frage haben oder einen neuen Termin möchten, antworten Sie bitte auf diese Nachricht.',
          freundlich,
        ),
      },
      firm: {
        subject: 'Absagen und Verschieben von Terminen',
        body: paragraphs(
          gutenTag,
          'jeden Termin halte ich für eine einzige Person frei. Damit das so bleiben kann, halte ich es mit Absagen und Verschiebungen so:',
          meineRegeln,
          'Bitte bestätigen Sie mir kurz, dass Sie es gelesen haben. Wenn Sie Fragen haben oder einen neuen Termin möchten, melden Sie sich gern.',
          freundlich,
        ),
      },
    },
  },
};
