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
  kurzHerzlich,
  kurzesAngebot,
  regel,
  schlichtesAngebot,
} from './parts';

const fruehestens =
  'Wenn es nicht geht, ist das auch in Ordnung. Schreib mir dann bitte, wann dir ein neuer Termin frühestens passt.{{#times}} Ich könnte dir anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nDu kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}';

/** After a cancellation, late or in time, and after an emergency. */
export const cancelled: Pick<
  AllTexts,
  'late_cancel_can_you' | 'late_cancel_new_time' | 'cancelled_in_time_new_time' | 'emergency'
> = {
  late_cancel_can_you: {
    mail: {
      warm: {
        subject: 'Klappt unser Termin{{#day}} {{day}}{{/day}} doch noch?',
        body: paragraphs(
          hallo,
          'danke, dass du mir wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gegeben hast. Ich hoffe, dir geht es gut.',
          '{{#needed}}Auf unserem Plan steht: {{needed}}{{#neededBy}}, und zwar bis {{neededBy}}{{/neededBy}}. {{/needed}}Siehst du eine Möglichkeit, dass es doch noch klappt? Auch ein kürzeres Treffen oder ein Gespräch per Telefon oder Video würde uns schon weiterhelfen.',
          fruehestens,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Klappt unser Termin{{#day}} {{day}}{{/day}} doch noch?',
        body: paragraphs(
          hallo,
          'danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}.',
          '{{#needed}}Vorgesehen ist: {{needed}}{{#neededBy}}, und zwar bis {{neededBy}}{{/neededBy}}. {{/needed}}Könntest du es doch noch einrichten, vielleicht kürzer oder per Telefon oder Video?',
          fruehestens,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} danke fürs Bescheidgeben. Klappt unser Termin{{#when}} {{when}}{{/when}} doch noch, vielleicht als kurzes Gespräch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Falls nicht: Wann passt dir frühestens ein neuer Termin? ${kurzerGruss}`,
      neutral: `${hallo} danke für deine Nachricht. Könntest du unseren Termin{{#when}} {{when}}{{/when}} doch noch einrichten, etwa telefonisch?{{#needed}} Es geht um: {{needed}}{{#neededBy}}, bis {{neededBy}}{{/neededBy}}.{{/needed}} Falls nicht: Wann passt dir frühestens ein neuer Termin? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Danke für deine Nachricht. Siehst du eine Möglichkeit, dass wir doch noch sprechen, auch nur kurz? Wenn nicht, ist das in Ordnung. Ruf mich dann bitte an oder schreib mir, welche neue Zeit dir frühestens passt. Bis bald.`,
  },

  late_cancel_new_time: {
    mail: {
      warm: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke, dass du mir wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gesagt hast. Ich hoffe, bei dir ist alles in Ordnung.',
          'Lass uns einfach eine andere Zeit finden.',
          angebot,
          geld,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. Gern vereinbare ich einen anderen Tag mit dir.',
          schlichtesAngebot,
          `{{#policy}}{{policy}} {{/policy}}${geld}`,
          gruss,
        ),
      },
      firm: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. Ich hoffe, dir geht es gut.',
          `So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten.${regel}`,
          geld,
          schlichtesAngebot,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} danke, dass du wegen unseres Termins{{#when}} {{when}}{{/when}} Bescheid gesagt hast. Ich hoffe, bei dir ist alles gut. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. ${kurzesAngebot}${regel} ${kurzerGruss}`,
      firm: `${hallo} danke für deine Nachricht zu unserem Termin{{#when}} {{when}}{{/when}}. So kurzfristig kann ich die Zeit kaum noch jemand anderem anbieten. ${kurzesAngebot}${regel} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Danke für deine Nachricht, ich hoffe, bei dir ist alles gut. Lass uns eine neue Zeit finden. Ruf mich an oder schreib mir einfach zwei oder drei Vorschläge. Bis bald.`,
  },

  cancelled_in_time_new_time: {
    mail: {
      warm: {
        subject: 'Neue Zeit für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'danke, dass du mir wegen unseres Termins{{#when}} {{when}}{{/when}} so früh Bescheid gegeben hast. Das hilft mir beim Planen, und gern suchen wir zusammen einen anderen Tag.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} danke, dass du wegen unseres Termins{{#when}} {{when}}{{/when}} so früh Bescheid gegeben hast. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Danke, dass du so früh Bescheid gegeben hast. Das hilft mir sehr. Lass uns eine neue Zeit finden: Ruf mich an oder schreib mir, wann es dir gut passt. Bis bald.`,
  },

  emergency: {
    mail: {
      warm: {
        subject: 'Nimm dir alle Zeit, die du brauchst',
        body: paragraphs(
          hallo,
          'es tut mir sehr leid, dass bei dir etwas Ernstes passiert ist. Über unseren Termin{{#when}} {{when}}{{/when}} mach dir bitte keine Gedanken.',
          'Du brauchst nichts zu regeln und nichts zu erklären. Ich hoffe, dass es bald wieder leichter wird.',
          'Wenn du irgendwann einen neuen Termin möchtest, genügt eine kurze Nachricht. Ich richte mich dann ganz nach dir.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir sehr leid, dass bei dir etwas Ernstes passiert ist. Über unseren Termin mach dir bitte keine Gedanken. Ich hoffe, dass es bald leichter wird. Wenn du irgendwann einen neuen Termin möchtest, genügt eine kurze Nachricht. ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Ich wollte dir sagen, dass ich an dich denke. Du brauchst nichts zu tun. Wenn du so weit bist, genügt eine kurze Nachricht, dann finden wir eine neue Zeit. Alles Gute für dich.`,
  },
};
