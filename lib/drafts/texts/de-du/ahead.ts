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

/** A deposit for what is booked offers no other time; the policy says what to do if it does not suit. */
const andereZeit =
  'Wenn dir die Zeit nicht mehr passt, sag mir bitte Bescheid, dann finden wir eine neue Zeit.';
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
          hallo,
          `ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}.${teilnehmen}`,
          'Wenn du möchtest, dass wir uns etwas Bestimmtes ansehen, schreib es mir gern vorher.',
          'Falls du doch nicht kannst, gib mir bitte so früh wie möglich Bescheid, dann finden wir zusammen eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Falls du doch nicht kannst, gib mir bitte bald Bescheid, dann finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
    spoken: `${amTelefon} Ich freue mich darauf, dich{{#when}} {{when}}{{/when}} zu sehen. Falls du doch nicht kannst, ruf mich bitte so bald wie möglich an oder schreib mir, dann finden wir eine neue Zeit. Danke dir und bis bald.`,
  },

  preparation: {
    mail: {
      warm: {
        subject: 'Vorbereitung auf unser Gespräch{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'wir treffen uns{{#when}} {{when}}{{/when}} online, und ich freue mich darauf. {{#joinLink}}Hier ist der Link: {{joinLink}}{{/joinLink}}{{^joinLink}}Den Link bekommst du rechtzeitig von mir.{{/joinLink}}',
          'Probier bitte vorher einmal, ob alles läuft, am besten mit dem Gerät, das du dann benutzt: {{#joinLink}}Öffne den Link{{/joinLink}}{{^joinLink}}Starte einen Testanruf{{/joinLink}}, erlaube das Mikrofon{{#withCamera}} sowie die Kamera{{/withCamera}} und prüfe, ob du den Ton hörst. Das dauert zwei Minuten.',
          '{{#withCamera}}Es hilft, wenn wir uns sehen. Lass die Kamera deshalb bitte an.{{/withCamera}}{{#withoutCamera}}Die Kamera brauchen wir nicht, der Ton genügt.{{/withoutCamera}}{{#anyCamera}}Die Kamera kannst du anlassen oder ausschalten, wie du magst.{{/anyCamera}} Wenn etwas nicht funktioniert, sag mir Bescheid, dann sprechen wir am Telefon.',
          'Falls du doch nicht kannst, schreib mir bitte, dann finden wir eine neue Zeit.',
          herzlich,
        ),
      },
    },
    short: {
      warm: `${hallo} wir treffen uns{{#when}} {{when}}{{/when}} online. {{#joinLink}}Öffne den Link{{/joinLink}}{{^joinLink}}Den Link bekommst du rechtzeitig. Öffne ihn{{/joinLink}} bitte vorher einmal und prüfe Ton{{#withCamera}}, Kamera{{/withCamera}} und Mikrofon.{{#withoutCamera}} Die Kamera brauchen wir nicht.{{/withoutCamera}} Falls du doch nicht kannst, finden wir eine neue Zeit. ${kurzerGruss}{{#joinLink}} {{joinLink}}{{/joinLink}}`,
    },
  },

  confirmation_request: {
    mail: {
      warm: {
        subject: 'Passt dir unser Termin{{#day}} {{day}}{{/day}} noch?',
        body: paragraphs(
          hallo,
          'ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Sagst du mir{{#deadline}} bis {{deadline}}{{/deadline}} kurz, ob er dir noch passt? Ein „Ja“ genügt.',
          'Wenn er nicht mehr passt, ist das kein Problem. Schreib mir dann zwei oder drei andere Zeiten, und ich bestätige dir eine davon als neuen Termin.',
          herzlich,
        ),
      },
      neutral: {
        subject: 'Bitte bestätige unseren Termin{{#day}} {{day}}{{/day}}',
        body: paragraphs(
          hallo,
          'damit ich gut planen kann, bestätige mir unseren Termin{{#when}} {{when}}{{/when}} bitte mit einer kurzen Antwort{{#deadline}} bis {{deadline}}. Höre ich bis dahin nichts, biete ich die Zeit jemand anderem an{{/deadline}}.',
          'Wenn dir die Zeit nicht mehr passt, schick mir stattdessen bitte zwei oder drei andere, und ich bestätige dir eine davon als neuen Termin.',
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Passt er dir noch? Ein kurzes „Ja“{{#deadline}} bis {{deadline}}{{/deadline}} genügt. Passt er nicht mehr, finden wir eine neue Zeit. ${kurzerGruss}`,
      neutral: `${hallo} bitte bestätige unseren Termin{{#when}} {{when}}{{/when}} mit einer kurzen Antwort{{#deadline}} bis {{deadline}}{{/deadline}}. Wenn er dir nicht mehr passt, finden wir eine neue Zeit. ${kurzerGruss}`,
    },
    spoken: `${amTelefon} Ich wollte fragen, ob es{{#when}} {{when}}{{/when}} bei dir wie geplant klappt. Eine kurze Nachricht oder ein Anruf genügt{{#deadline}}, wenn möglich bis {{deadline}}{{/deadline}}. Falls du doch nicht kannst, finden wir einfach eine neue Zeit. Danke dir.`,
  },

  deposit_request: {
    mail: {
      warm: {
        subject: 'Unser nächster Termin',
        body: paragraphs(
          hallo,
          '{{#past}}ich halte dir gern wieder eine Zeit frei. Sobald wir sie vereinbart haben, bitte ich dich um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}.{{/past}}{{^past}}ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Damit die Zeit dir sicher ist, bitte ich dich{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}.{{/past}} Der Betrag wird voll auf den Preis angerechnet.',
          '{{#policy}}{{policy}} Sagst du rechtzeitig Bescheid, gilt deine Anzahlung für den neuen Tag.{{/policy}}{{^policy}}Wenn dir etwas dazwischenkommt, sag mir bitte früh Bescheid, dann gilt deine Anzahlung für einen anderen Tag.{{/policy}}',
          bitte,
          herzlich,
        ),
      },
      neutral: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          hallo,
          'für unseren {{#past}}nächsten Termin{{/past}}{{^past}}Termin{{#when}} {{when}}{{/when}}{{/past}} bitte ich dich{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll auf den Preis angerechnet, und sobald er da ist, gehört die Zeit dir.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichteBitte,
          gruss,
        ),
      },
      firm: {
        subject: 'Anzahlung für unseren nächsten Termin',
        body: paragraphs(
          hallo,
          'ich möchte gern weiter mit dir arbeiten. Weil einige unserer Termine nicht stattgefunden haben, bestätige ich {{#past}}den nächsten{{/past}}{{^past}}unseren Termin{{#when}} {{when}}{{/when}}{{/past}}, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} da ist.{{#deadline}} Bitte zahle sie bis {{deadline}}.{{/deadline}} Der Betrag wird voll auf den Preis angerechnet.',
          '{{#policy}}{{policy}}{{/policy}}',
          schlichteBitte,
          gruss,
        ),
      },
    },
    short: {
      warm: `${hallo} {{#past}}ich halte dir gern wieder eine Zeit frei. Dafür bitte ich dich um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}{{/past}}{{^past}}ich freue mich auf unseren Termin{{#when}} {{when}}{{/when}}. Damit die Zeit dir sicher ist, bitte ich dich{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}{{/past}}, die voll auf den Preis angerechnet wird. ${kurzeBitte} ${kurzerGruss}`,
      neutral: `${hallo} für unseren {{#past}}nächsten Termin{{/past}}{{^past}}Termin{{#when}} {{when}}{{/when}}{{/past}} bitte ich dich{{#deadline}} bis {{deadline}}{{/deadline}} um eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}}. Der Betrag wird voll angerechnet. ${kurzeBitte} ${kurzerGruss}`,
      firm: `${hallo} unseren {{#past}}nächsten Termin{{/past}}{{^past}}Termin{{#when}} {{when}}{{/when}}{{/past}} bestätige ich, sobald eine Anzahlung{{#depositAmount}} von {{depositAmount}}{{/depositAmount}} da ist{{#deadline}}, bitte bis {{deadline}}{{/deadline}}. Der Betrag wird voll angerechnet. ${kurzeBitte} ${kurzerGruss}`,
    },
  },
};
