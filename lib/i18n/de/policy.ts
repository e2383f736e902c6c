import type { PolicyTexts } from '../en/policy';

const hours = (n: number) => (n === 1 ? '1 Stunde' : `${n} Stunden`);

export const policy: PolicyTexts = {
  rightNow: 'Jetzt gerade',
  breath: 'Erst einmal durchatmen. Die freie Zeit gehört dir.',
  myRules: 'Meine Regeln',
  edit: 'Bearbeiten',
  editRules: 'Meine Regeln bearbeiten',
  phrases: 'Sätze',
  phraseLanguage: 'Sprache der Sätze',
  copy: 'Kopieren',
  copyPhrase: (text) => `Kopieren: ${text}`,
  copied: 'Kopiert',
  rule: {
    notice: (h) =>
      h > 0
        ? ['Bis ', hours(h), ' vorher absagen oder verschieben: kostenlos. Später ist kurzfristig.']
        : ['Absagen oder verschieben ', 'bis zum Beginn', ': kostenlos.'],
    wait: (minutes) => ['Ich warte ', `${minutes} Minuten`, '.'],
    emergency: ['', 'Notfälle', ' kosten nichts.'],
    again: (talkAt, decideAt) => [
      '',
      `${talkAt}-mal versäumt: wir reden`,
      `. ${decideAt}-mal: ich entscheide.`,
    ],
  },
  situation: {
    waiting: {
      name: 'Noch nicht da',
      steps: ({ waitMinutes }) => [
        {
          what: 'Sag, wie lange du wartest',
          why: `„Ich bin noch ${waitMinutes} Minuten hier.“ Dann muss niemand raten.`,
        },
        { what: 'Eine kurze Nachricht', why: 'Nach 5 Minuten. „Bist du unterwegs?“ genügt.' },
        { what: 'Einmal anrufen', why: 'Nach 10 Minuten. Ein freundlicher Satz, kein Vorwurf.' },
        { what: 'Dann nutz die Zeit', why: 'Trag den Ausfall ein und tu etwas, das dir guttut.' },
      ],
    },
    no_show: {
      name: 'Nicht erschienen',
      steps: () => [
        { what: 'Einmal anrufen', why: 'Vielleicht gibt es einen guten Grund.' },
        {
          what: 'Noch am selben Tag schreiben',
          why: 'Frag, ob alles gut ist. Nicht mit den Regeln anfangen.',
        },
        {
          what: 'Zwei, drei Zeiten anbieten',
          why: 'Eine Auswahl lässt sich leichter beantworten.',
        },
        { what: 'Nach 3 Tagen keine Antwort?', why: 'Einmal nachfassen, dann entscheidest du.' },
      ],
    },
    late_cancel: {
      name: 'Kurzfristig abgesagt',
      steps: ({ noticeHours }) => [
        { what: 'Wie eilig ist es?', why: 'Eine Frist, eine Entscheidung, oder kann es warten?' },
        { what: 'Klappt es doch noch?', why: 'Per Telefon oder Video, auch nur für einen Teil.' },
        { what: 'Gleich neu verabreden', why: 'Biete zwei, drei Zeiten an, bevor ihr auflegt.' },
        {
          what: 'Nenn deine Regel einmal',
          why:
            noticeHours > 0
              ? `„Bitte sag ${hours(noticeHours)} vorher ab.“ Ein freundlicher Satz.`
              : 'Ein freundlicher Satz genügt.',
        },
      ],
    },
    again: {
      name: 'Schon wieder',
      steps: () => [
        { what: 'Sieh dir die Bilanz an', why: 'Wie oft war es, und woran lag es jeweils?' },
        {
          what: 'Beim zweiten Mal: reden',
          why: 'Sag, was du siehst. Was würde helfen: andere Zeit, Video?',
        },
        {
          what: 'Beim dritten Mal: entscheiden',
          why: 'Bestätigen lassen, Vorauszahlung oder Pause.',
        },
        { what: 'Bleib beim Termin', why: 'Es geht um die Zeit, nie um den Menschen.' },
      ],
    },
    emergency: {
      name: 'Echter Notfall',
      steps: () => [
        { what: 'Glaub es', why: 'Frag, ob alle sicher sind und was fehlt.' },
        {
          what: 'Keine Gebühr, kein Nachweis',
          why: 'Entschuldige den Termin: er zählt dann nicht.',
        },
        {
          what: 'Keine Eile',
          why: 'Wann es weitergeht, bestimmt der andere. Ein lieber Satz genügt.',
        },
      ],
    },
    my_mistake: {
      name: 'Mein Fehler',
      steps: () => [
        { what: 'Sag es sofort', why: 'Was schiefging, ohne Ausreden.' },
        { what: 'Die nächsten freien Zeiten anbieten', why: 'Der andere wählt zuerst.' },
        { what: 'Als „von mir abgesagt“ eintragen', why: 'Das zählt nie für den Kunden.' },
        {
          what: 'Mach es wieder gut',
          why: 'Ein paar Minuten extra oder ein Preis: du entscheidest.',
        },
      ],
    },
  },
  phrase: ({ noticeHours }, form) =>
    form === 'sie'
      ? [
          'Ich habe Sie heute vermisst und hoffe, es geht Ihnen gut. Finden wir einen neuen Termin?',
          'Ich hatte die Zeit für Sie frei gehalten. Welcher dieser Termine passt Ihnen?',
          noticeHours > 0
            ? `Es kommt immer mal etwas dazwischen. Künftig bitte ich um ${hours(noticeHours)} Vorlauf.`
            : 'Es kommt immer mal etwas dazwischen. Bitte sagen Sie mir vor Beginn Bescheid.',
          'Diesmal berechne ich nichts. Beim nächsten Mal gilt meine übliche Regel.',
          'Ich arbeite gern mit Ihnen. Was würde es leichter machen, unsere Termine zu halten?',
        ]
      : [
          'Ich habe dich heute vermisst und hoffe, es geht dir gut. Finden wir einen neuen Termin?',
          'Ich hatte die Zeit für dich frei gehalten. Welcher dieser Termine passt dir?',
          noticeHours > 0
            ? `Es kommt immer mal etwas dazwischen. Künftig bitte ich um ${hours(noticeHours)} Vorlauf.`
            : 'Es kommt immer mal etwas dazwischen. Bitte sag mir vor Beginn Bescheid.',
          'Diesmal berechne ich nichts. Beim nächsten Mal gilt meine übliche Regel.',
          'Ich arbeite gern mit dir. Was würde es leichter machen, unsere Termine zu halten?',
        ],
};
