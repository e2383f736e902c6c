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

const fruehestens =
  'Sollte es nicht gehen, habe ich Verständnis dafür. Nennen Sie mir dann bitte Zeiten für einen neuen Termin, die Ihnen möglichst bald passen.{{#times}} Anbieten könnte ich Ihnen:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nSie können auch selbst eine Zeit wählen: {{bookingLink}}{{/bookingLink}}';

/** After a cancellation, late or in time, and after an emergency. */
export const cancelled: Pick<
  AllTexts,
  'late_cancel_can_you' | 'late_cancel_new_time' | 'cancelled_in_time_new_time' | 'emergency'
> = {
  late_cancel_can_you: {
    mail: {
      warm: {
        subject: 'Ist unser Termin{{#day}} {{day}}{{/day}} doch noch möglich?',
        body: paragraphs(
          gutenTag,
          'vielen Dank, dass Sie mir wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gegeben haben. Ich hoffe, bei Ihnen ist alles in Ordnung.',
          '{{#needed}}Auf unserem Plan steht: {{needed}}{{#neededBy}}, und zwar bis {{neededBy}}{{/neededBy}}. {{/needed}}Sehen Sie eine Möglichkeit, den Termin doch noch wahrzunehmen? Auch ein kürzeres Treffen oder ein Gespräch per Telefon oder Video würde uns schon weiterhelfen.',
          fruehestens,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Ist unser Termin{{#day}} {{day}}{{/day}} doch noch möglich?',
        body: paragraphs(
          gutenTag,
          'vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}.',
          '{{#needed}}Vorgesehen ist: {{needed}}{{#neededBy}}, und zwar bis {{neededBy}}{{/neededBy}}. {{/needed}}Könnten Sie es doch noch einrichten, vielleicht kürzer oder per Telefon oder Video?',
          fruehestens,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} vielen Dank für Ihre Nachricht. Lässt sich unser Termin{{#when}} {{when}}{{/when}} doch noch einrichten, etwa als kurzes Gespräch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Falls nicht: Wann passt Ihnen frühestens ein neuer Termin? ${kurzerGruss}`,
      neutral: `${gutenTag} danke für Ihre Nachricht. Könnten Sie unseren Termin{{#when}} {{when}}{{/when}} doch noch wahrnehmen, etwa telefonisch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Falls nicht: Wann passt Ihnen frühestens ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Vielen Dank für Ihre Nachricht. Sehen Sie eine Möglichkeit, dass wir doch noch sprechen, auch nur kurz? Falls nicht, rufen Sie mich bitte an oder schreiben Sie mir, welche neue Zeit Ihnen frühestens passt. Auf Wiederhören.`,
  },

  late_cancel_new_time: {
    mail: {
      warm: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank, dass Sie mir wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gegeben haben. Ich hoffe, es geht Ihnen gut.',
          'Gern finden wir eine andere Zeit.',
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. Gern vereinbare ich einen anderen Tag mit Ihnen.',
          schlichtesAngebot,
          `{{#policy}}{{policy}} {{/policy}}${geld}`,
          freundlich,
        ),
      },
      firm: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, es geht Ihnen gut.',
          `So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten.${regel}`,
          geld,
          schlichtesAngebot,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} vielen Dank, dass Sie wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gegeben haben. Ich hoffe, es geht Ihnen gut. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${gutenTag} vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
      firm: `${gutenTag} vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Vielen Dank für Ihre Nachricht, ich hoffe, bei Ihnen ist alles in Ordnung. Gern vereinbare ich mit Ihnen eine neue Zeit. Rufen Sie mich an oder schreiben Sie mir zwei oder drei Vorschläge. Auf Wiederhören.`,
  },

  cancelled_in_time_new_time: {
    mail: {
      warm: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank, dass Sie mir wegen unseres Termins{{#when}} {{when}}{{/when}} so frühzeitig Bescheid gegeben haben. Das hilft mir bei der Planung, und gern vereinbare ich einen anderen Tag mit Ihnen.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} vielen Dank, dass Sie wegen unseres Termins{{#when}} {{when}}{{/when}} so frühzeitig Bescheid gegeben haben. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Vielen Dank, dass Sie so frühzeitig Bescheid gegeben haben. Das hilft mir sehr. Gern vereinbare ich mit Ihnen eine neue Zeit. Rufen Sie mich an oder schreiben Sie mir, wann es Ihnen gut passt. Bis bald.`,
  },

  emergency: {
    mail: {
      warm: {
        subject: 'Nehmen Sie sich alle Zeit, die Sie brauchen',
        body: paragraphs(
          gutenTag,
          'es tut mir sehr leid, dass bei Ihnen etwas Ernstes geschehen ist. Bitte machen Sie sich über unseren Termin{{#when}} {{when}}{{/when}} keine Gedanken.',
          'Sie brauchen nichts zu regeln und nichts zu erklären. Ich hoffe, dass es bald wieder leichter wird.',
          'Wenn Sie so weit sind und einen neuen Termin möchten, genügt eine kurze Nachricht, und ich finde eine Zeit, die Ihnen passt.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} es tut mir sehr leid, dass bei Ihnen etwas Ernstes geschehen ist. Bitte machen Sie sich über unseren Termin keine Gedanken. Ich hoffe, dass es bald leichter wird. Wenn Sie wieder einen neuen Termin möchten, genügt eine kurze Nachricht. ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Ich möchte Ihnen sagen, dass ich an Sie denke. Sie brauchen nichts zu tun. Wenn Sie so weit sind, genügt eine kurze Nachricht, dann finden wir eine neue Zeit. Ich wünsche Ihnen alles Gute.`,
  },
};
