import type { AllTexts } from '../../scenario';
import { paragraphs } from '../../text-table';
import {
  amTelefon,
  angebot,
  gruss,
  hallo,
  herzlich,
  kurzerGruss,
  kurzesAngebot,
  schlichtesAngebot,
} from './parts';

/** The link stands at the end of its paragraph: behind it nothing can be read as part of it. */
const teilnehmen = '{{#joinLink}} Hier kannst du teilnehmen: {{joinLink}}{{/joinLink}}';

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
          hallo,
          `ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}.${teilnehmen}`,
          'Wenn du möchtest, dass wir uns etwas Bestimmtes ansehen, schreib es mir gern vorher.',
          'Falls dir die Zeit nicht mehr passt, gib mir bitte so früh wie möglich Bescheid, dann finden wir zusammen eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Falls dir die Zeit nicht mehr passt, gib mir bitte früh Bescheid, dann finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
    spoken: `${amTelefon} Ich freue mich darauf, dich{{#when}} {{when}}{{/when}} zu sehen. Falls dir die Zeit nicht mehr passt, ruf mich bitte früh an oder schreib mir, dann finden wir eine neue Zeit. Danke dir, und bis bald.`,
  },

  preparation: {
    mail: {
      warm: {
        subject: 'Vorbereitung auf unser Gespräch{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'wir treffen uns{{#when}} {{when}}{{/when}} online, und ich freue mich darauf. {{#joinLink}}Hier ist der Link: {{joinLink}}{{/joinLink}}{{^joinLink}}Den Link bekommst du rechtzeitig von mir.{{/joinLink}}',
          'Probier es bitte vorher einmal aus, an dem Gerät, das du benutzen wirst: {{#joinLink}}Öffne den Link{{/joinLink}}{{^joinLink}}Starte einen Anruf{{/joinLink}}, erlaube das Mikrofon{{#withCamera}} und die Kamera{{/withCamera}} und prüfe, ob du den Ton hörst. Das dauert zwei Minuten.',
          '{{#withCamera}}Es hilft uns, wenn wir uns sehen, lass die Kamera also bitte an.{{/withCamera}}{{#withoutCamera}}Die Kamera kann ausbleiben. Der Ton genügt.{{/withoutCamera}}{{#anyCamera}}Ob du die Kamera anlässt, entscheidest du.{{/anyCamera}} Wenn etwas nicht funktioniert, sag mir Bescheid, dann sprechen wir am Telefon.',
          'Falls dir die Zeit nicht mehr passt, schreib mir bitte, dann finden wir eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} wir treffen uns{{#when}} {{when}}{{/when}} online. Öffne den Link bitte einmal vorher und prüfe Ton und Mikrofon{{#withCamera}} und Kamera{{/withCamera}}.{{#withoutCamera}} Die Kamera kann ausbleiben.{{/withoutCamera}} Passt dir die Zeit nicht mehr, finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
  },

  confirmation_request: {
    mail: {
      warm: {
        subject: 'Passt dir unser Termin{{#day}} {{day}}{{/day}} noch?',
        body: paragraphs(
          hallo,
          'ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Sagst du mir{{#deadline}} bis {{deadline}}{{/deadline}} kurz, ob er dir noch passt? Ein „Ja“ genügt.',
          'Wenn nicht, ist das kein Problem. Schreib mir dann zwei oder drei andere Zeiten, und ich bestätige dir eine davon für einen neuen Termin.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Bitte bestätige unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'damit ich gut planen kann, bestätige mir unseren Termin{{#when}} {{when}}{{/when}} bitte mit einer kurzen Antwort{{#deadline}} bis {{deadline}}. Ohne Antwort biete ich die Zeit jemand anderem an{{/deadline}}.',
          'Wenn dir die Zeit nicht mehr passt, schick mir stattdessen bitte zwei oder drei andere, und ich bestätige dir eine davon für einen neuen Termin.',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Passt er dir noch? Ein kurzes „Ja“{{#deadline}} bis {{deadline}}{{/deadline}} genügt. Wenn nicht, finden wir eine neue Zeit. ${kurzerGruss}`,
      neutral: `${hallo} bitte bestätige unseren Termin{{#when}} {{when}}{{/when}} mit einer kurzen Antwort{{#deadline}} bis {{deadline}}{{/deadline}}. Wenn er dir nicht mehr passt, finden wir eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich wollte fragen, ob du{{#when}} {{when}}{{/when}} wie geplant kommen kannst. Eine kurze Nachricht oder ein Anruf genügt{{#deadline}}, wenn möglich bis {{deadline}}{{/deadline}}. Wenn es nicht mehr passt, finden wir eine neue Zeit. Danke dir.`,
  },

  deposit_request: {
    mail: {
      warm: {
        subject: 'Unser nächster Termin',
        body: paragraphs(
          hallo,
          'ich halte dir gern wieder eine Zeit frei. Wenn wir sie vereinbaren, bitte ich dich um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll auf den Termin angerechnet.',
          '{{#policy}}{{policy}} Die Anzahlung gilt dann für den neuen Tag.{{/policy}}{{^policy}}Wenn dir etwas dazwischenkommt, sag es mir früh, dann gilt die Anzahlung für einen anderen Tag.{{/policy}}',
          angebot,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          hallo,
          'für unseren nächsten Termin bitte ich dich{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll auf den Termin angerechnet, und sobald er da ist, gehört die Zeit dir.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichtesAngebot,
          gruss,
        ),
      },
      firm: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          hallo,
          'ich möchte gern weiter mit dir arbeiten. Weil einige unserer Termine nicht stattgefunden haben, vergebe ich den nächsten, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} da ist.{{#deadline}} Bitte überweise sie bis {{deadline}}.{{/deadline}} Der Betrag wird voll auf den Termin angerechnet.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichtesAngebot,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich halte dir gern wieder eine Zeit frei. Dafür bitte ich dich um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}, die voll auf den Termin angerechnet wird. ${kurzesAngebot} ${kurzerGruss}`,
      neutral: `${hallo} für unseren nächsten Termin bitte ich dich{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll angerechnet. ${kurzesAngebot} ${kurzerGruss}`,
      firm: `${hallo} unseren nächsten Termin vergebe ich, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} da ist{{#deadline}}, bitte bis {{deadline}}{{/deadline}}. Der Betrag wird voll angerechnet. ${kurzesAngebot} ${kurzerGruss}`,
    },
  },
};
