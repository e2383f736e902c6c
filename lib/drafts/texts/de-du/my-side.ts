import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  guteNachricht,
  hallo,
  herzlich,
  kurzerGruss,
  kurzesAngebot,
} from './parts';

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
          'es tut mir leid, dass ich zu unserem Termin{{#when}} {{when}}{{/when}} zu spät gekommen bin. Du warst pünktlich und konntest dasselbe von mir erwarten.',
          'Die verlorenen Minuten möchte ich dir zurückgeben. Soll ich sie an unser nächstes Treffen anhängen, oder ist dir ein kurzer neuer Termin lieber?{{#times}} Ich könnte dir anbieten:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nDu kannst dir auch selbst eine Zeit aussuchen: {{bookingLink}}{{/bookingLink}}',
          '{{#waiver}}{{waiver}}{{/waiver}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass ich{{#when}} {{when}}{{/when}} zu spät war. Soll ich die verlorenen Minuten an unser nächstes Treffen anhängen, oder ist dir ein kurzer neuer Termin lieber? ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich zu spät war, und ich möchte es wiedergutmachen. Soll ich die Minuten an unser nächstes Treffen anhängen, oder ist dir eine neue Zeit lieber? Ruf mich an oder schreib mir. Danke dir für deine Geduld.`,
  },

  my_mistake_absent: {
    mail: {
      warm: {
        subject: 'Entschuldige, dass ich nicht da war',
        body: paragraphs(
          hallo,
          'es tut mir leid, dass ich zu unserem Termin{{#when}} {{when}}{{/when}} nicht da war. Der Fehler lag allein bei mir, und du hattest dir die Zeit freigehalten.',
          'Du zahlst dafür natürlich nichts, und du hast die erste Wahl unter meinen freien Zeiten.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass ich{{#when}} {{when}}{{/when}} nicht da war. Der Fehler lag bei mir, du zahlst dafür nichts. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich nicht da war. Der Fehler lag bei mir, und ich möchte es wiedergutmachen. Du hast die erste Wahl unter meinen freien Zeiten. Ruf mich an oder schreib mir, welche neue Zeit dir am besten passt. Danke dir.`,
  },

  my_mistake_cancelled: {
    mail: {
      warm: {
        subject: 'Es tut mir leid um unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'es tut mir leid, dass ich unseren Termin{{#when}} {{when}}{{/when}} {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Ich weiß, dass du dir die Zeit freigehalten hattest.',
          'Du zahlst dafür natürlich nichts, und du hast die erste Wahl unter meinen freien Zeiten.',
          angebot,
          guteNachricht,
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} es tut mir leid, dass ich unseren Termin{{#when}} {{when}}{{/when}} {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Du hast die erste Wahl unter meinen freien Zeiten. ${kurzesAngebot} ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich unsere Verabredung {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Du hast die erste Wahl unter meinen freien Zeiten. Ruf mich an oder schreib mir, welche neue Zeit dir am besten passt. Danke dir für dein Verständnis.`,
  },
};
