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

/** A deposit for what is booked offers no other time; the policy says what to do if it does not suit. */
const andereZeit =
  'Sollte Ihnen die Zeit nicht mehr passen, geben Sie mir bitte Bescheid. Wir finden dann eine neue Zeit.';
const bitte = `{{#past}}${angebot}{{/past}}`;
const schlichteBitte = `{{#past}}${schlichtesAngebot}{{/past}}{{^past}}{{^policy}}${andereZeit}{{/policy}}{{/past}}`;
const kurzeBitte = `{{#past}}${kurzesAngebot}{{/past}}{{^past}}Passt der Termin nicht mehr, finden wir eine neue Zeit.{{/past}}`;

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
          'Sollten Sie verhindert sein, geben Sie mir bitte so früh wie möglich Bescheid. Wir finden dann gemeinsam eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Sollten Sie verhindert sein, geben Sie mir bitte bald Bescheid, dann finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
    spoken: `${amTelefon} Ich freue mich darauf, Sie{{#when}} {{when}}{{/when}} zu sehen. Sollten Sie verhindert sein, rufen Sie mich bitte so bald wie möglich an oder schreiben Sie mir, dann finden wir eine neue Zeit. Vielen Dank und bis bald.`,
  },

  preparation: {
    mail: {
      warm: {
        subject: 'Vorbereitung auf unser Gespräch{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'wir treffen uns{{#when}} {{when}}{{/when}} online, und ich freue mich darauf. {{#joinLink}}Hier ist der Link: {{joinLink}}{{/joinLink}}{{^joinLink}}Den Link erhalten Sie rechtzeitig von mir.{{/joinLink}}',
          'Bitte probieren Sie die Verbindung vorher einmal aus, am besten mit dem Gerät, das Sie dann benutzen: {{#joinLink}}Öffnen Sie den Link{{/joinLink}}{{^joinLink}}Starten Sie einen Testanruf{{/joinLink}}, erlauben Sie das Mikrofon{{#withCamera}} sowie die Kamera{{/withCamera}} und prüfen Sie, ob Sie den Ton hören. Das dauert zwei Minuten.',
          '{{#withCamera}}Es hilft, wenn wir uns sehen. Bitte lassen Sie die Kamera deshalb an.{{/withCamera}}{{#withoutCamera}}Die Kamera brauchen wir nicht, der Ton genügt.{{/withoutCamera}}{{#anyCamera}}Die Kamera können Sie an- oder ausschalten, ganz wie Sie möchten.{{/anyCamera}} Sollte etwas nicht funktionieren, geben Sie mir kurz Bescheid, dann telefonieren wir.',
          'Wenn Sie verhindert sind, schreiben Sie mir bitte. Wir finden dann eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} wir treffen uns{{#when}} {{when}}{{/when}} online. {{#joinLink}}Bitte öffnen Sie den Link{{/joinLink}}{{^joinLink}}Den Link erhalten Sie rechtzeitig. Bitte öffnen Sie ihn{{/joinLink}} vorher einmal und prüfen Sie Ton{{#withCamera}}, Kamera{{/withCamera}} und Mikrofon.{{#withoutCamera}} Die Kamera brauchen wir nicht.{{/withoutCamera}} Sollten Sie verhindert sein, finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
  },

  confirmation_request: {
    mail: {
      warm: {
        subject: 'Passt Ihnen unser Termin{{#day}} {{day}}{{/day}} noch?',
        body: paragraphs(
          gutenTag,
          'ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Würden Sie mir{{#deadline}} bis {{deadline}}{{/deadline}} kurz sagen, ob er Ihnen noch passt? Ein „Ja“ genügt.',
          'Wenn er nicht mehr passt, ist das kein Problem. Nennen Sie mir dann zwei oder drei andere Zeiten, und ich bestätige Ihnen eine davon als neuen Termin.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Bitte bestätigen Sie unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          gutenTag,
          'damit ich gut planen kann, bestätigen Sie unseren Termin{{#when}} {{when}}{{/when}} bitte mit einer kurzen Antwort{{#deadline}} bis {{deadline}}. Höre ich bis dahin nichts, biete ich die Zeit jemand anderem an{{/deadline}}.',
          'Sollte Ihnen die Zeit nicht mehr passen, nennen Sie mir stattdessen bitte zwei oder drei andere. Eine davon wird dann unser neuer Termin.',
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Passt er Ihnen noch? Ein kurzes „Ja“{{#deadline}} bis {{deadline}}{{/deadline}} genügt. Passt er nicht mehr, finden wir eine neue Zeit. ${kurzerGruss}`,
      neutral: `${gutenTag} bitte bestätigen Sie unseren Termin{{#when}} {{when}}{{/when}} mit einer kurzen Antwort{{#deadline}} bis {{deadline}}{{/deadline}}. Wenn er Ihnen nicht mehr passt, finden wir eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich möchte fragen, ob es Ihnen{{#when}} {{when}}{{/when}} wie geplant passt. Eine kurze Nachricht oder ein Anruf genügt{{#deadline}}, wenn möglich bis {{deadline}}{{/deadline}}. Sollten Sie verhindert sein, finden wir gern eine neue Zeit. Vielen Dank.`,
  },

  deposit_request: {
    mail: {
      warm: {
        subject: 'Unser nächster Termin',
        body: paragraphs(
          gutenTag,
          '{{#past}}gern halte ich Ihnen wieder eine Zeit frei. Sobald wir sie vereinbart haben, bitte ich Sie um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}.{{/past}}{{^past}}ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Damit die Zeit Ihnen sicher ist, bitte ich Sie{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}.{{/past}} Der Betrag wird vollständig auf den Preis angerechnet.',
          '{{#policy}}{{policy}} Bei rechtzeitiger Nachricht gilt Ihre Anzahlung für den neuen Tag.{{/policy}}{{^policy}}Sollte Ihnen etwas dazwischenkommen, geben Sie mir bitte früh Bescheid. Ihre Anzahlung gilt dann für einen anderen Tag.{{/policy}}',
          bitte,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          gutenTag,
          'für unseren {{#past}}nächsten Termin{{/past}}{{^past}}Termin{{#when}} {{when}}{{/when}}{{/past}} bitte ich Sie{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird vollständig auf den Preis angerechnet. Sobald er eingegangen ist, gehört die Zeit Ihnen.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichteBitte,
          freundlich,
        ),
      },
      firm: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          gutenTag,
          'gern arbeite ich weiter mit Ihnen. Weil einige unserer Termine nicht stattgefunden haben, bestätige ich {{#past}}den nächsten{{/past}}{{^past}}unseren Termin{{#when}} {{when}}{{/when}}{{/past}}, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} eingegangen ist.{{#deadline}} Bitte zahlen Sie diese bis {{deadline}}.{{/deadline}} Der Betrag wird vollständig auf den Preis angerechnet.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichteBitte,
          freundlich,
        ),
      },
    },
    short: {
      warm: `${gutenTag} {{#past}}gern halte ich Ihnen wieder eine Zeit frei. Dafür bitte ich Sie um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}{{/past}}{{^past}}ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Damit die Zeit Ihnen sicher ist, bitte ich Sie{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}{{/past}}, die voll auf den Preis angerechnet wird. ${kurzeBitte} ${kurzerGruss}`,
      neutral: `${gutenTag} für unseren {{#past}}nächsten Termin{{/past}}{{^past}}Termin{{#when}} {{when}}{{/when}}{{/past}} bitte ich Sie{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll angerechnet. ${kurzeBitte} ${kurzerGruss}`,
      firm: `${gutenTag} unseren {{#past}}nächsten Termin{{/past}}{{^past}}Termin{{#when}} {{when}}{{/when}}{{/past}} bestätige ich, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} eingegangen ist{{#deadline}}, bitte bis {{deadline}}{{/deadline}}. Der Betrag wird voll angerechnet. ${kurzeBitte} ${kurzerGruss}`,
    },
  },
};
