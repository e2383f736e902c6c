import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { gruss, hallo, herzlich } from './parts';

/** What becomes of the money; at a goodbye there is no "this time". */
const geld =
  '{{#fee}}{{fee}} {{/fee}}{{#waiver}}Für die freigehaltene Zeit berechne ich dir nichts. {{/waiver}}{{#deposit}}{{deposit}}{{/deposit}}';
const offeneArbeit =
  '{{#openWork}}Offen ist noch: {{openWork}}. Das bringe ich{{#openWorkBy}} bis {{openWorkBy}}{{/openWorkBy}} zu Ende.{{/openWork}}{{^openWork}}Was noch offen ist, bringe ich natürlich zu Ende.{{/openWork}}';
const empfehlung =
  '{{#referral}}Empfehlen kann ich dir: {{referral}}.{{/referral}}{{^referral}}Wenn du mit jemand anderem weitermachen möchtest, empfehle ich dir gern jemanden aus dem Kollegenkreis.{{/referral}}';
const muster =
  '{{#pattern}}{{pattern}}{{/pattern}}{{^pattern}}Viele unserer Termine haben nicht wie geplant stattgefunden.{{/pattern}}';

/** At the end. An ending is said once, kindly and without many reasons, so there is one tone. */
export const endings: Pick<AllTexts, 'close_file' | 'let_go_pattern' | 'let_go_fit'> = {
  close_file: {
    mail: {
      warm: {
        subject: 'Bis ein andermal',
        body: paragraphs(
          hallo,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört. Deshalb lege ich deine Unterlagen fürs Erste beiseite und halte dir keine weiteren Zeiten frei.',
          geld,
          '{{^fee}}Du brauchst nichts weiter zu tun. {{/fee}}Wenn du eines Tages wiederkommen möchtest, freue ich mich. Eine kurze Nachricht genügt, und wir vereinbaren einen neuen Termin.',
          'Ich wünsche dir alles Gute.',
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
          hallo,
          `ich habe über unsere gemeinsame Arbeit nachgedacht. ${muster} Ich arbeite mit festen Zeiten, und das lässt sich mit deinem Alltag im Moment wohl schwer vereinbaren. Deshalb möchte ich unsere Zusammenarbeit beenden.`,
          `${offeneArbeit} ${empfehlung}`,
          geld,
          'Danke für die gemeinsame Zeit. Ich wünsche dir alles Gute.',
          gruss,
        ),
      },
    },
  },

  let_go_fit: {
    mail: {
      warm: {
        subject: 'Zum Abschluss unserer Zusammenarbeit',
        body: paragraphs(
          hallo,
          'ich habe über unsere gemeinsame Arbeit nachgedacht und glaube, dass ich für das, was du jetzt brauchst, nicht die richtige Person bin. Deshalb möchte ich unsere Zusammenarbeit beenden.',
          `${offeneArbeit} ${empfehlung}`,
          geld,
          'Danke für dein Vertrauen. Ich wünsche dir alles Gute.',
          gruss,
        ),
      },
    },
  },
};
