import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { amTelefon, angebot, hallo, herzlich, kurzHerzlich, kurzesAngebot } from './parts';

/** What was on my side. There is one tone for an apology. */
export const mySide: Pick<
  AllTexts,
  'my_mistake_late' | 'my_mistake_absent' | 'my_mistake_cancelled'
> = {
  my_mistake_late: {
    mail: {
      warm: {
        subject: 'Entschuldige meine Verspätung',
        body: paragraphs(
          hallo,
          'es tut mir leid, dass ich zu unserem Termin{{#when}} {{when}}{{/when}} zu spät gekommen bin. Du hattest dir die Zeit freigehalten und konntest damit rechnen, dass ich da bin.',
          'Die verlorenen Minuten möchte ich dir zurückgeben. Soll ich sie an unser nächstes Treffen anhängen, oder ist dir ein kurzer neuer Termin lieber?{{#times}} Ich könnte dir anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nDu kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}',
          '{{#waiver}}Für diesen Termin berechne ich dir nichts.{{/waiver}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass ich{{#when}} {{when}}{{/when}} zu spät war. Soll ich die verlorenen Minuten an unser nächstes Treffen anhängen, oder ist dir ein kurzer neuer Termin lieber? ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich zu spät war, und ich möchte es wiedergutmachen. Soll ich die Minuten an unser nächstes Treffen anhängen, oder ist dir eine neue Zeit lieber? Ruf mich an oder schreib mir. Danke für deine Geduld.`,
  },

  my_mistake_absent: {
    mail: {
      warm: {
        subject: 'Entschuldige, dass ich nicht da war',
        body: paragraphs(
          hallo,
          'es tut mir leid, dass ich zu unserem Termin{{#when}} {{when}}{{/when}} nicht da war. Das war allein mein Fehler, und du hattest dir die Zeit freigehalten.',
          'Du zahlst dafür natürlich nichts, und bei meinen freien Zeiten hast du die erste Wahl.',
          angebot,
          '{{#deposit}}{{deposit}}{{/deposit}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass ich{{#when}} {{when}}{{/when}} nicht da war. Das war mein Fehler, und du zahlst dafür nichts. ${kurzesAngebot} ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich nicht da war. Das war mein Fehler, und ich möchte es wiedergutmachen. Bei meinen freien Zeiten hast du die erste Wahl. Ruf mich an oder schreib mir, welche neue Zeit dir am besten passt. Danke dir.`,
  },

  my_mistake_cancelled: {
    mail: {
      warm: {
        subject: 'Meine Absage für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'es tut mir leid, dass ich unseren Termin{{#when}} {{when}}{{/when}} {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Ich weiß, dass du dir die Zeit dafür genommen hast.',
          'Du zahlst dafür natürlich nichts, und bei meinen freien Zeiten hast du die erste Wahl.',
          angebot,
          '{{#deposit}}{{deposit}}{{/deposit}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass ich unseren Termin{{#when}} {{when}}{{/when}} {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Bei meinen freien Zeiten hast du die erste Wahl. ${kurzesAngebot} ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich unser Treffen {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Bei meinen freien Zeiten hast du die erste Wahl. Ruf mich an oder schreib mir, welche neue Zeit dir am besten passt. Danke für dein Verständnis.`,
  },
};
