import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { angebot, gruss, hallo, herzlich, regel } from './parts';

const frueh =
  '{{#policy}}{{policy}}{{/policy}}{{^policy}}Sag mir bitte so früh wie möglich Bescheid, wenn dir eine Zeit nicht passt.{{/policy}}{{#rules}}\n\n{{rules}}{{/rules}}';

/** About prices, terms and rules. */
export const terms: Pick<AllTexts, 'affordability' | 'terms_review' | 'policy_announcement'> = {
  affordability: {
    mail: {
      warm: {
        subject: 'Ein offenes Wort über die Kosten',
        body: paragraphs(
          hallo,
          'ich möchte offen über Preise sprechen, damit sie unserer Arbeit nicht im Weg stehen.',
          'Wenn die Kosten gerade schwierig sind, sag es mir bitte. Wir können über kürzere oder seltenere Termine nachdenken, über Raten oder über eine Pause. Das bleibt unter uns und ändert nichts daran, wie ich mit dir arbeite.',
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
          `ein- oder zweimal im Jahr gehe ich durch, was wir vereinbart haben: Preise, Zahlung, wie oft wir uns treffen und was gilt, wenn etwas dazwischenkommt.${regel}`,
          'Passt das alles noch für dich, oder möchtest du etwas ändern?',
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
          'unsere Arbeit bringt dir am meisten, wenn wir uns regelmäßig sehen. Deshalb habe ich aufgeschrieben, was gilt, wenn etwas dazwischenkommt.',
          frueh,
          'In einem echten Notfall gilt nichts davon. Wenn du eine Frage dazu hast oder einen neuen Termin möchtest, antworte mir einfach.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Absagen und Verschieben von Terminen',
        body: paragraphs(
          hallo,
          'so halte ich es{{#deadline}} ab {{deadline}}{{/deadline}} mit abgesagten und verschobenen Terminen:',
          frueh,
          'In einem echten Notfall gilt nichts davon. Wenn du eine Frage hast oder einen neuen Termin möchtest, antworte mir bitte auf diese Nachricht.',
          gruss,
        ),
      },
      firm: {
        subject: 'Absagen und Verschieben von Terminen',
        body: paragraphs(
          hallo,
          'jeden Termin halte ich für einen einzigen Menschen frei. Damit das so bleiben kann, gilt{{#deadline}} ab {{deadline}}{{/deadline}} für alle, mit denen ich arbeite:',
          frueh,
          'In einem echten Notfall gilt nichts davon. Bestätige mir bitte kurz, dass du es gelesen hast. Fragen beantworte ich gern, und einen neuen Termin vereinbare ich ebenso gern mit dir.',
          gruss,
        ),
      },
    },
  },
};
