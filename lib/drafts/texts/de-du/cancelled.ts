import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  geld,
  gruss,
  guteNachricht,
  hallo,
  herzlich,
  kurzerGruss,
  kurzesAngebot,
  regel,
  schlichtesAngebot,
} from './parts';

const fruehestens =
  'Wenn es nicht geht, schreib mir bitte die frühesten Zeiten, die dir für einen neuen Termin passen.{{#times}} Ich könnte dir anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nDu kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}';

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
          hallo,
          'danke, dass du mir wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gegeben hast. Ich hoffe, bei dir ist alles in Ordnung.',
          '{{#needed}}Geplant war: {{needed}}{{#neededBy}}, und zwar bis {{neededBy}}{{/neededBy}}. {{/needed}}Siehst du eine Möglichkeit, dass es doch noch klappt? Auch ein kürzeres Treffen oder ein Gespräch per Telefon oder Video würde sehr helfen.',
          fruehestens,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Können wir uns doch noch sehen?',
        body: paragraphs(
          hallo,
          'danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}.',
          '{{#needed}}Vorgesehen war: {{needed}}{{#neededBy}}, fällig bis {{neededBy}}{{/neededBy}}. {{/needed}}Könntest du es doch noch einrichten, vielleicht kürzer oder per Telefon oder Video?',
          fruehestens,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} danke fürs Bescheidgeben. Klappt unser Termin{{#when}} {{when}}{{/when}} doch noch, vielleicht als kurzes Gespräch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Wenn nicht, wann passt dir frühestens ein neuer Termin? ${kurzerGruss}`,
      neutral: `${hallo} danke für deine Nachricht. Könntest du unseren Termin{{#when}} {{when}}{{/when}} doch noch einrichten, etwa telefonisch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Wenn nicht, wann passt dir frühestens ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Danke für deine Nachricht. Siehst du eine Möglichkeit, dass wir doch noch sprechen, auch nur kurz? Wenn nicht, ruf mich bitte an oder schreib mir, welche neue Zeit dir frühestens passt. Danke dir.`,
  },

  late_cancel_new_time: {
    mail: {
      warm: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke fürs Bescheidgeben zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, bei dir ist alles in Ordnung.',
          'Ich finde gern eine andere Zeit mit dir.',
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke für deine Nachricht. Unseren Termin{{#when}} {{when}}{{/when}} habe ich aus dem Kalender genommen und vereinbare gern einen anderen Tag mit dir.',
          schlichtesAngebot,
          `{{#policy}}{{policy}} {{/policy}}${geld}`,
          gruss,
        ),
      },
      firm: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke, dass du mir gesagt hast, dass unser Termin{{#when}} {{when}}{{/when}} nicht stattfinden kann.',
          `So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten.${regel}`,
          geld,
          schlichtesAngebot,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} danke fürs Bescheidgeben zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, bei dir ist alles gut. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
      firm: `${hallo} danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Danke für deine Nachricht, ich hoffe, bei dir ist alles gut. Ich finde gern eine neue Zeit mit dir. Ruf mich an oder schreib mir zwei oder drei Vorschläge, die dir passen. Danke dir.`,
  },

  cancelled_in_time_new_time: {
    mail: {
      warm: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke, dass du mir wegen unseres Termins{{#when}} {{when}}{{/when}} so rechtzeitig Bescheid gegeben hast. Das hilft mir beim Planen, und ich finde gern einen anderen Tag für dich.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} danke, dass du wegen unseres Termins{{#when}} {{when}}{{/when}} so rechtzeitig Bescheid gegeben hast. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Danke, dass du so rechtzeitig Bescheid gegeben hast. Ich finde gern eine neue Zeit mit dir. Ruf mich an oder schreib mir zwei oder drei Zeiten, die dir passen. Danke dir, und bis bald.`,
  },

  emergency: {
    mail: {
      warm: {
        subject: 'Nimm dir alle Zeit, die du brauchst',
        body: paragraphs(
          hallo,
          'es tut mir leid, dass dir etwas Ernstes dazwischengekommen ist. Mach dir um unseren Termin{{#when}} {{when}}{{/when}} bitte keine Gedanken.',
          'Du brauchst nichts zu regeln und nichts zu erklären. Ich hoffe, dass es bald wieder leichter wird.',
          'Wenn dir nach einem neuen Termin ist, genügt eine kurze Nachricht, und ich finde eine Zeit, die dir passt.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass dir etwas Ernstes dazwischengekommen ist. Mach dir um unseren Termin keine Gedanken. Wenn dir nach einem neuen Termin ist, genügt eine kurze Nachricht. Ich hoffe, dass es bald leichter wird. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich wollte dir sagen, dass ich an dich denke. Du brauchst nichts zu tun. Wenn du so weit bist, genügt eine kurze Nachricht, dann finden wir eine neue Zeit. Alles Gute dir.`,
  },
};
