import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { angebot, gruss, hallo, herzlich, regel } from './parts';

/** Without rules of one's own there is only the notice to ask for. */
const meineRegeln =
  '{{#rules}}{{rules}}{{/rules}}{{^rules}}{{#policy}}{{policy}}{{/policy}}{{^policy}}Sag mir bitte so früh wie möglich Bescheid, wenn dir eine Zeit nicht passt.{{/policy}} In einem echten Notfall gilt nichts davon.{{/rules}}';

/** About prices, terms and rules. */
export const terms: Pick<AllTexts, 'affordability' | 'terms_review' | 'policy_announcement'> = {
  affordability: {
    mail: {
      warm: {
        subject: 'Ein paar Worte zu den Kosten',
        body: paragraphs(
          hallo,
          'ich möchte nicht, dass der Preis unserer Arbeit im Weg steht.',
          'Wenn die Kosten für dich gerade schwierig sind, sag es mir gern. Wir können über kürzere oder seltenere Termine nachdenken, über Raten oder über eine Pause. Das bleibt unter uns und ändert nichts daran, wie ich mit dir arbeite.',
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
        subject: 'Passt unsere Vereinbarung noch für dich?',
        body: paragraphs(
          hallo,
          `ein- oder zweimal im Jahr gehe ich durch, was wir vereinbart haben: Preise, Zahlung, wie oft wir uns treffen und was bei Absagen gilt.${regel}`,
          'Ist das alles noch gut so für dich, oder möchtest du etwas ändern? Wir können es auch gern zusammen durchgehen.',
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
          hallo,
          'unsere Arbeit bringt dir am meisten, wenn wir uns regelmäßig sehen. Deshalb habe ich aufgeschrieben, wie ich es mit Absagen und Verschiebungen halte.',
          meineRegeln,
          'Wenn du eine Frage dazu hast oder einen neuen Termin möchtest, antworte mir einfach.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Absagen und Verschieben von Terminen',
        body: paragraphs(
          hallo,
          'so halte ich es mit abgesagten und verschobenen Terminen:',
          meineRegeln,
          'Wenn du eine Frage hast oder einen neuen Termin möchtest, antworte mir bitte auf diese Nachricht.',
          gruss,
        ),
      },
      firm: {
        subject: 'Absagen und Verschieben von Terminen',
        body: paragraphs(
          hallo,
          'jeden Termin halte ich für einen einzigen Menschen frei. Damit das so bleiben kann, halte ich es mit Absagen und Verschiebungen so:',
          meineRegeln,
          'Bestätige mir bitte kurz, dass du es gelesen hast. Wenn du Fragen hast oder einen neuen Termin möchtest, melde dich gern.',
          gruss,
        ),
      },
    },
  },
};
