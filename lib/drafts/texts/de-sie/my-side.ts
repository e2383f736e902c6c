import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { amTelefon, angebot, gutenTag, herzlich, kurzHerzlich, kurzesAngebot } from './parts';

/** What was on my side. There is one tone for an apology. */
export const mySide: Pick<
  AllTexts,
  'my_mistake_late' | 'my_mistake_absent' | 'my_mistake_cancelled'
> = {
  my_mistake_late: {
    mail: {
      warm: {
        subject: 'Bitte entschuldigen Sie meine Verspätung',
        body: paragraphs(
          gutenTag,
          'es tut mir leid, dass ich mich zu unserem Termin{{#when}} {{when}}{{/when}} verspätet habe. Sie hatten sich die Zeit freigehalten und konnten damit rechnen, dass ich da bin.',
          'Die verlorenen Minuten möchte ich Ihnen gern zurückgeben. Soll ich sie an unser nächstes Treffen anhängen, oder ist Ihnen ein kurzer neuer Termin lieber?{{#times}} Anbieten könnte ich Ihnen:\n\n{{timeList}}{{/times}}{{#bookingLink}}\n\nSie können auch selbst eine Zeit wählen: {{bookingLink}}{{/bookingLink}}',
          '{{#waiver}}Für diesen Termin berechne ich Ihnen nichts.{{/waiver}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} es tut mir leid, dass ich mich{{#when}} {{when}}{{/when}} verspätet habe. Soll ich die verlorenen Minuten an unser nächstes Treffen anhängen, oder ist Ihnen ein kurzer neuer Termin lieber? ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich mich verspätet habe, und ich möchte es gern wiedergutmachen. Soll ich die Minuten an unser nächstes Treffen anhängen, oder ist Ihnen eine neue Zeit lieber? Rufen Sie mich an oder schreiben Sie mir. Vielen Dank für Ihre Geduld.`,
  },

  my_mistake_absent: {
    mail: {
      warm: {
        subject: 'Bitte entschuldigen Sie, dass ich nicht da war',
        body: paragraphs(
          gutenTag,
          'es tut mir leid, dass ich zu unserem Termin{{#when}} {{when}}{{/when}} nicht da war. Der Fehler lag allein bei mir, und Sie hatten sich die Zeit freigehalten.',
          'Sie zahlen dafür selbstverständlich nichts, und bei meinen freien Zeiten haben Sie die erste Wahl.',
          angebot,
          '{{#deposit}}{{deposit}}{{/deposit}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} es tut mir leid, dass ich{{#when}} {{when}}{{/when}} nicht da war. Der Fehler lag bei mir, und Sie zahlen dafür nichts. ${kurzesAngebot} ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich nicht da war. Der Fehler lag bei mir, und ich möchte es gern wiedergutmachen. Bei meinen freien Zeiten haben Sie die erste Wahl. Rufen Sie mich an oder schreiben Sie mir, welche neue Zeit Ihnen am besten passt. Vielen Dank.`,
  },

  my_mistake_cancelled: {
    mail: {
      warm: {
        subject: 'Meine Absage für unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'es tut mir leid, dass ich unseren Termin{{#when}} {{when}}{{/when}} {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Ich weiß, dass Sie sich die Zeit dafür genommen haben.',
          'Sie zahlen dafür selbstverständlich nichts, und bei meinen freien Zeiten haben Sie die erste Wahl.',
          angebot,
          '{{#deposit}}{{deposit}}{{/deposit}}',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} es tut mir leid, dass ich unseren Termin{{#when}} {{when}}{{/when}} {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Bei meinen freien Zeiten haben Sie die erste Wahl. ${kurzesAngebot} ${kurzHerzlich}`,
    },
    spoken: `${amTelefon} Es tut mir leid, dass ich unser Treffen {{#past}}absagen musste{{/past}}{{^past}}absagen muss{{/past}}. Bei meinen freien Zeiten haben Sie die erste Wahl. Rufen Sie mich an oder schreiben Sie mir, welche neue Zeit Ihnen am besten passt. Vielen Dank für Ihr Verständnis.`,
  },
};
