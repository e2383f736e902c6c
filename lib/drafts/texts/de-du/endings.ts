import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import { geld, gruss, hallo, herzlich } from './parts';

const offeneArbeit =
  '{{#openWork}}Offen ist noch: {{openWork}}. Das bringe ich{{#deadline}} bis {{deadline}}{{/deadline}} zu Ende.{{/openWork}}{{^openWork}}Was zwischen uns noch offen ist, bringe ich natürlich zu Ende.{{/openWork}}';
const empfehlung =
  '{{#referral}}Empfehlen kann ich dir: {{referral}}.{{/referral}}{{^referral}}Wenn du mit jemand anderem weitermachen möchtest, empfehle ich dir gern jemanden aus dem Kollegenkreis.{{/referral}}';
const muster =
  '{{#pattern}}{{pattern}}{{/pattern}}{{^pattern}}Viele unserer Termine haben nicht stattgefunden.{{/pattern}}';

/** At the end. An ending is said once, kindly and without many reasons, so there is one tone. */
export const endings: Pick<AllTexts, 'close_file' | 'let_go_pattern' | 'let_go_fit'> = {
  close_file: {
    mail: {
      warm: {
        subject: 'Bis ein andermal',
        body: paragraphs(
          hallo,
          'seit unserem Termin{{#when}} {{when}}{{/when}} habe ich nichts von dir gehört. Deshalb schließe ich deine Unterlagen fürs Erste und vergebe die Zeiten, die ich für dich freigehalten habe.',
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
        subject: 'Das Ende unserer Zusammenarbeit',
        body: paragraphs(
          hallo,
          `ich habe über unsere Zusammenarbeit nachgedacht. ${muster} Meine Art zu arbeiten, mit festen Zeiten, passt im Moment wohl nicht zu deinem Leben. Deshalb möchte ich unsere Zusammenarbeit hier beenden.`,
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
        subject: 'Das Ende unserer Zusammenarbeit',
        body: paragraphs(
          hallo,
          'ich habe über unsere Zusammenarbeit nachgedacht und bin zu dem Schluss gekommen, dass ich für das, was du jetzt brauchst, nicht die richtige Person bin. Deshalb möchte ich unsere Zusammenarbeit hier beenden.',
          `${offeneArbeit} ${empfehlung}`,
          geld,
          'Danke für dein Vertrauen. Ich wünsche dir alles Gute.',
          gruss,
        ),
      },
    },
  },
};
