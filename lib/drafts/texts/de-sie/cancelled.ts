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
  kurzesAngebot,
  regel,
  schlichtesAngebot,
} from './parts';

const fruehestens =
  'Sollte es nicht gehen, nennen Sie mir bitte die frühesten Zeiten, die Ihnen für einen neuen Termin passen.{{#times}} Anbieten könnte ich Ihnen:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nGern können Sie auch selbst eine Zeit wählen: {{bookingLink}}{{/bookingLink}}';

/** After a cancellation, late or in time, and after an emergency. */
export const cancelled: Pick<
  AllTexts,
  'late_cancel_can_you' | 'late_cancel_new_time' | 'cancelled_in_time_new_time' | 'emergency'
> = {
  late_cancel_can_you: {
    mail: {
      warm: {
        subject: 'Können wir uns doch noch sehen?',
        body: paragraphs(
          gutenTag,
          'vielen Dank, dass Sie mir wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gegeben haben. Ich hoffe, bei Ihnen ist alles in Ordnung.',
          '{{#needed}}Geplant war: {{needed}}{{#neededBy}}, und zwar bis {{neededBy}}{{/neededBy}}. {{/needed}}Sehen Sie eine Möglichkeit, den Termin doch noch wahrzunehmen? Auch ein kürzeres Treffen oder ein Gespräch per Telefon oder Video wäre eine große Hilfe.',
          fruehestens,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Können wir uns doch noch sehen?',
        body: paragraphs(
          gutenTag,
          'vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}.',
          '{{#needed}}Vorgesehen war: {{needed}}{{#neededBy}}, fällig bis {{neededBy}}{{/neededBy}}. {{/needed}}Könnten Sie es doch noch einrichten, vielleicht kürzer oder per Telefon oder Video?',
          fruehestens,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} danke fürs Bescheidgeben. Lässt sich unser Termin{{#when}} {{when}}{{/when}} doch noch einrichten, etwa als kurzes Gespräch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Sonst: Wann passt Ihnen frühestens ein neuer Termin? ${kurzerGruss}`,
      neutral: `${gutenTag} danke für Ihre Nachricht. Könnten Sie unseren Termin{{#when}} {{when}}{{/when}} doch noch wahrnehmen, etwa telefonisch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Sonst: Wann passt Ihnen frühestens ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Vielen Dank für Ihre Nachricht. Sehen Sie eine Möglichkeit, dass wir doch noch sprechen, auch nur kurz? Wenn nicht, rufen Sie mich bitte an oder schreiben Sie mir, welche neue Zeit Ihnen frühestens passt. Vielen Dank.`,
  },

  late_cancel_new_time: {
    mail: {
      warm: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank für Ihre Rückmeldung zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, bei Ihnen ist alles in Ordnung.',
          'Gern vereinbare ich mit Ihnen eine andere Zeit.',
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank für Ihre Nachricht. Unseren Termin{{#when}} {{when}}{{/when}} habe ich aus dem Kalender genommen und vereinbare gern einen anderen Tag mit Ihnen.',
          schlichtesAngebot,
          `{{#policy}}{{policy}} {{/policy}}${geld}`,
          freundlich,
        ),
      },
      firm: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank für die Nachricht, dass unser Termin{{#when}} {{when}}{{/when}} nicht stattfinden kann.',
          `So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten.${regel}`,
          geld,
          schlichtesAngebot,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} vielen Dank für Ihre Rückmeldung zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, bei Ihnen ist alles in Ordnung. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${gutenTag} vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
      firm: `${gutenTag} vielen Dank für Ihre Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Vielen Dank für Ihre Nachricht, ich hoffe, bei Ihnen ist alles in Ordnung. Gern finde ich mit Ihnen eine neue Zeit. Rufen Sie mich an oder schreiben Sie mir zwei oder drei Vorschläge, die Ihnen passen. Vielen Dank.`,
  },

  cancelled_in_time_new_time: {
    mail: {
      warm: {
        subject: 'Neuer Zeitpunkt für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'vielen Dank, dass Sie mir wegen unseres Termins{{#when}} {{when}}{{/when}} so rechtzeitig Bescheid gegeben haben. Das hilft mir bei der Planung, und gern finde ich für Sie einen anderen Tag.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} vielen Dank, dass Sie wegen unseres Termins{{#when}} {{when}}{{/when}} so rechtzeitig Bescheid gegeben haben. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Vielen Dank, dass Sie so rechtzeitig Bescheid gegeben haben. Gern finde ich mit Ihnen eine neue Zeit. Rufen Sie mich an oder schreiben Sie mir zwei oder drei Zeiten, die Ihnen passen. Vielen Dank, und bis bald.`,
  },

  emergency: {
    mail: {
      warm: {
        subject: 'Nehmen Sie sich alle Zeit, die Sie brauchen',
        body: paragraphs(
          gutenTag,
          'es tut mir leid, dass Ihnen etwas Ernstes dazwischengekommen ist. Bitte machen Sie sich um unseren Termin{{#when}} {{when}}{{/when}} keine Gedanken.',
          'Sie brauchen nichts zu regeln und nichts zu erklären. Ich hoffe, dass es bald wieder leichter wird.',
          'Wenn Sie so weit sind und einen neuen Termin möchten, genügt eine kurze Nachricht, und ich finde eine Zeit, die Ihnen passt.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} es tut mir leid, dass Ihnen etwas Ernstes dazwischengekommen ist. Machen Sie sich um unseren Termin bitte keine Gedanken. Wenn Sie einen neuen Termin möchten, genügt eine kurze Nachricht. Ich hoffe, dass es bald leichter wird. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte Ihnen sagen, dass ich an Sie denke. Sie brauchen nichts zu tun. Wenn Sie so weit sind, genügt eine kurze Nachricht, dann finden wir eine neue Zeit. Ich wünsche Ihnen alles Gute.`,
  },
};
