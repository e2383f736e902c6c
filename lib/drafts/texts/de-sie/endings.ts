import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { freundlich, gutenTag, herzlich } from './parts';

/** What becomes of the money; at a goodbye there is no "this time". */
const geld =
  '{{#fee}}{{fee}} {{/fee}}{{#waiver}}Für die freigehaltene Zeit berechne ich Ihnen nichts. {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';
const offeneArbeit =
  '{{#openWork}}Offen ist noch: {{openWork}}. Das bringe ich{{#openWorkBy}} bis {{openWorkBy}}{{/openWorkBy}} zu Ende.{{/openWork}}{{^openWork}}Was noch offen ist, bringe ich selbstverständlich zu Ende.{{/openWork}}';
const empfehlung =
  '{{#referral}}Empfehlen kann ich Ihnen: {{referral}}.{{/referral}}{{^referral}}Wenn Sie mit jemand anderem weitermachen möchten, empfehle ich Ihnen gern jemanden aus dem Kollegenkreis.{{/referral}}';
const muster =
  '{{#pattern}}{{pattern}}{{/pattern}}{{^pattern}}Viele unserer Termine haben nicht wie geplant stattgefunden.{{/pattern}}';

/** At the end. An ending is said once, kindly and without many reasons, so there is one tone. */
export const endings: Pick<AllTexts, 'close_file' | 'let_go_pattern' | 'let_go_fit'> = {
  close_file: {
    mail: {
      warm: {
        subject: 'Bis ein andermal',
        body: paragraphs(
          gutenTag,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von Ihnen gehört. Deshalb lege ich Ihre Unterlagen vorerst beiseite und halte Ihnen keine weiteren Zeiten frei.',
          geld,
          '{{^fee}}Sie brauchen nichts weiter zu tun. {{/fee}}Wenn Sie eines Tages wiederkommen möchten, freue ich mich. Eine kurze Nachricht genügt, und wir vereinbaren einen neuen Termin.',
          'Ich wünsche Ihnen alles Gute.',
          herzlich,
        ),
      },
    },
  },

  let_go_pattern: {
    mail: {
      warm: {
        subject: 'Zum Abschluss unserer Zusammenarbeit',
        body: paragraphs(
          gutenTag,
          `ich habe über unsere gemeinsame Arbeit nachgedacht. ${muster} Ich arbeite mit festen Zeiten, und diese lassen sich mit Ihrem Alltag im Moment wohl nur schwer vereinbaren. Deshalb möchte ich unsere Zusammenarbeit beenden.`,
          `${offeneArbeit} ${empfehlung}`,
          geld,
          'Ich danke Ihnen für die gemeinsame Zeit und wünsche Ihnen alles Gute.',
          freundlich,
        ),
      },
    },
  },

  let_go_fit: {
    mail: {
      warm: {
        subject: 'Zum Abschluss unserer Zusammenarbeit',
        body: paragraphs(
          gutenTag,
          'ich habe über unsere gemeinsame Arbeit nachgedacht und bin zu dem Schluss gekommen, dass ich für das, was Sie jetzt brauchen, nicht die richtige Person bin. Deshalb möchte ich unsere Zusammenarbeit beenden.',
          `${offeneArbeit} ${empfehlung}`,
          geld,
          'Ich danke Ihnen für Ihr Vertrauen und wünsche Ihnen alles Gute.',
          freundlich,
        ),
      },
    },
  },
};
