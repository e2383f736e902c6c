import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  freundlich,
  gutenTag,
  herzlich,
  kurzerGruss,
  kurzesAngebot,
  schlichtesAngebot,
} from './parts';

/** The link stands at the end of its paragraph: behind it nothing can be read as part of it. */
const teilnehmen = '{{#joinLink}} Teilnehmen können Sie hier: {{joinLink}}{{/joinLink}}';

/** Before an appointment. */
export const ahead: Pick<
  AllTexts,
  'reminder' | 'preparation' | 'confirmation_request' | 'deposit_request'
> = {
  reminder: {
    mail: {
      warm: {
        subject: 'Unser Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          `ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}.${teilnehmen}`,
          'Wenn Sie möchten, dass wir uns etwas Bestimmtes ansehen, schreiben Sie es mir gern vorab.',
          'Sollte Ihnen die Zeit nicht mehr passen, geben Sie mir bitte so früh wie möglich Bescheid. Wir finden dann gemeinsam eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Sollte Ihnen die Zeit nicht mehr passen, geben Sie mir bitte früh Bescheid, dann finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
    spoken: `${amTelefon} Ich freue mich darauf, Sie{{#when}} {{when}}{{/when}} zu sehen. Sollte Ihnen die Zeit nicht mehr passen, rufen Sie mich bitte früh an oder schreiben Sie mir, dann finden wir eine neue Zeit. Vielen Dank, und bis bald.`,
  },

  preparation: {
    mail: {
      warm: {
        subject: 'Vorbereitung auf unser Gespräch{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'wir treffen uns{{#when}} {{when}}{{/when}} online, und ich freue mich auf unser Gespräch. {{#joinLink}}Hier ist der Link: {{joinLink}}{{/joinLink}}{{^joinLink}}Den Link erhalten Sie rechtzeitig von mir.{{/joinLink}}',
          'Bitte probieren Sie die Verbindung vorher einmal aus, an dem Gerät, das Sie benutzen werden: {{#joinLink}}Öffnen Sie den Link{{/joinLink}}{{^joinLink}}Starten Sie einen Anruf{{/joinLink}}, erlauben Sie das Mikrofon{{#withCamera}} und die Kamera{{/withCamera}} und prüfen Sie, ob Sie den Ton hören. Das dauert zwei Minuten.',
          '{{#withCamera}}Es hilft uns, wenn wir uns sehen, lassen Sie die Kamera also bitte an.{{/withCamera}}{{#withoutCamera}}Die Kamera kann ausbleiben. Der Ton genügt.{{/withoutCamera}}{{#anyCamera}}Ob Sie die Kamera anlassen, entscheiden Sie.{{/anyCamera}} Wenn etwas nicht funktioniert, sagen Sie mir Bescheid, dann sprechen wir am Telefon.',
          'Sollte Ihnen die Zeit nicht mehr passen, schreiben Sie mir bitte. Wir finden dann eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} wir treffen uns{{#when}} {{when}}{{/when}} online. Bitte öffnen Sie den Link einmal vorher und prüfen Sie Ton und Mikrofon{{#withCamera}} und Kamera{{/withCamera}}.{{#withoutCamera}} Die Kamera kann ausbleiben.{{/withoutCamera}} Passt die Zeit nicht mehr, finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
  },

  confirmation_request: {
    mail: {
      warm: {
        subject: 'Passt Ihnen unser Termin{{#day}} {{day}}{{/day}} noch?',
        body: paragraphs(
          gutenTag,
          'ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Würden Sie mir{{#deadline}} bis {{deadline}}{{/deadline}} kurz sagen, ob er Ihnen noch passt? Ein „Ja“ genügt.',
          'Wenn nicht, ist das kein Problem. Schreiben Sie mir dann zwei oder drei andere Zeiten, und ich bestätige Ihnen eine davon für einen neuen Termin.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Bitte bestätigen Sie unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'damit ich gut planen kann, bestätigen Sie mir unseren Termin{{#when}} {{when}}{{/when}} bitte mit einer kurzen Antwort{{#deadline}} bis {{deadline}}. Ohne Antwort biete ich die Zeit jemand anderem an{{/deadline}}.',
          'Sollte Ihnen die Zeit nicht mehr passen, nennen Sie mir stattdessen bitte zwei oder drei andere. Eine davon bestätige ich Ihnen dann für einen neuen Termin.',
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Passt er Ihnen noch? Ein kurzes „Ja“{{#deadline}} bis {{deadline}}{{/deadline}} genügt. Wenn nicht, finden wir eine neue Zeit. ${kurzerGruss}`,
      neutral: `${gutenTag} bitte bestätigen Sie unseren Termin{{#when}} {{when}}{{/when}} mit einer kurzen Antwort{{#deadline}} bis {{deadline}}{{/deadline}}. Wenn er Ihnen nicht mehr passt, finden wir eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte fragen, ob Sie{{#when}} {{when}}{{/when}} wie geplant kommen können. Eine kurze Nachricht oder ein Anruf genügt{{#deadline}}, wenn möglich bis {{deadline}}{{/deadline}}. Wenn es nicht mehr passt, finden wir eine neue Zeit. Vielen Dank.`,
  },

  deposit_request: {
    mail: {
      warm: {
        subject: 'Unser nächster Termin',
        body: paragraphs(
          gutenTag,
          'gern halte ich Ihnen wieder eine Zeit frei. Wenn wir sie vereinbaren, bitte ich Sie um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird vollständig auf den Termin angerechnet.',
          '{{#policy}}{{policy}} Die Anzahlung gilt dann für den neuen Tag.{{/policy}}{{^policy}}Wenn Ihnen etwas dazwischenkommt, sagen Sie es mir früh, dann gilt die Anzahlung für einen anderen Tag.{{/policy}}',
          angebot,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          gutenTag,
          'für unseren nächsten Termin bitte ich Sie{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird vollständig auf den Termin angerechnet, und sobald er eingegangen ist, ist die Zeit für Sie reserviert.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichtesAngebot,
          freundlich,
        ),
      },
      firm: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          gutenTag,
          'gern arbeite ich weiter mit Ihnen. Weil einige unserer Termine nicht stattgefunden haben, vergebe ich den nächsten, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} eingegangen ist.{{#deadline}} Bitte überweisen Sie den Betrag bis {{deadline}}.{{/deadline}} Er wird vollständig auf den Termin angerechnet.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichtesAngebot,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} gern halte ich Ihnen wieder eine Zeit frei. Dafür bitte ich Sie um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}, die voll auf den Termin angerechnet wird. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${gutenTag} für unseren nächsten Termin bitte ich Sie{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll angerechnet. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${gutenTag} unseren nächsten Termin vergebe ich, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} eingegangen ist{{#deadline}}, bitte bis {{deadline}}{{/deadline}}. Der Betrag wird voll angerechnet. ${kurzesAngebot} ${kurzerGruss}`,
    },
  },
};
