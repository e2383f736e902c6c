import type { PolicyTexts } from '../en/policy';

const hours = (n: number) => (n === 1 ? '1 Stunde' : `${n} Stunden`);

export const policy: PolicyTexts = {
  rightNow: 'Jetzt gerade',
  breath: 'Erst einmal durchatmen. Die freie Zeit gehört dir.',
  myRules: 'Meine Regeln',
  edit: 'Bearbeiten',
  editRules: 'Meine Regeln bearbeiten',
  phrases: 'Formulierungen',
  phraseLanguage: 'Sprache der Formulierungen',
  copy: 'Kopieren',
  copyPhrase: (text) => `Kopieren: ${text}`,
  copied: 'Kopiert',
  rule: {
    notice: (h) =>
      h > 0
        ? [
            'Bis ',
            hours(h),
            ' vorher absagen oder verschieben: kostenlos. Danach gilt es als kurzfristig.',
          ]
        : ['Absagen oder verschieben ', 'bis zum Beginn', ': kostenlos.'],
    wait: (minutes) => ['Ich warte ', `${minutes} Minuten`, '.'],
    emergency: ['', 'Notfälle', ' kosten nichts.'],
    again: (talkAt, decideAt) => [
      '',
      `${talkAt}-mal versäumt: Wir reden`,
      `. ${decideAt}-mal: Ich entscheide.`,
    ],
  },
  situation: {
    waiting: {
      name: 'Noch nicht da',
      steps: ({ waitMinutes }) => [
        {
          what: 'Sag, wie lange du wartest',
          why: `„Ich warte bis ${waitMinutes} Minuten nach Beginn.“ Dann muss niemand raten.`,
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
          why: 'Frag, ob alles gut ist. Fang nicht mit den Regeln an.',
        },
        {
          what: 'Zwei, drei Zeiten anbieten',
          why: 'Auswählen ist leichter als selbst vorschlagen.',
        },
        { what: 'Nach 3 Tagen keine Antwort?', why: 'Schreib noch einmal, dann entscheidest du.' },
      ],
    },
    late_cancel: {
      name: 'Kurzfristig abgesagt',
      steps: ({ noticeHours }) => [
        {
          what: 'Wie eilig ist es?',
          why: 'Drängt eine Frist oder Entscheidung, oder kann es warten?',
        },
        { what: 'Klappt es doch noch?', why: 'Per Telefon oder Video, auch nur für einen Teil.' },
        { what: 'Gleich neu verabreden', why: 'Biete zwei, drei Zeiten an, bevor ihr auflegt.' },
        {
          what: 'Nenn deine Regel einmal',
          why:
            noticeHours > 0
              ? `„Ich bitte um ${hours(noticeHours)} Vorlauf.“ Ein freundlicher Satz.`
              : 'Ein freundlicher Satz genügt.',
        },
      ],
    },
    again: {
      name: 'Wiederholt',
      steps: () => [
        { what: 'Sieh dir die Bilanz an', why: 'Wie oft war es, und woran lag es jeweils?' },
        {
          what: 'Beim zweiten Mal: reden',
          why: 'Sag, was dir auffällt, und frag, was helfen würde: andere Zeit, Video?',
        },
        {
          what: 'Beim dritten Mal: entscheiden',
          why: 'Bestätigen lassen, Vorauszahlung oder Pause.',
        },
        { what: 'Bleib bei der Sache', why: 'Es geht um Termine, nie um die Person.' },
      ],
    },
    emergency: {
      name: 'Echter Notfall',
      steps: () => [
        { what: 'Glaub es', why: 'Frag, ob alle in Sicherheit sind und was gebraucht wird.' },
        {
          what: 'Keine Gebühr, kein Nachweis',
          why: 'Trag „Entschuldigt“ ein: Dann zählt der Termin nicht.',
        },
        {
          what: 'Keine Eile',
          why: 'Lass offen, wann es weitergeht. Ein lieber Satz genügt.',
        },
      ],
    },
    my_mistake: {
      name: 'Mein Fehler',
      steps: () => [
        { what: 'Sag es sofort', why: 'Was schiefging, ohne Ausreden.' },
        { what: 'Die nächsten freien Zeiten anbieten', why: 'Dein Gegenüber wählt zuerst.' },
        { what: 'Als „Von mir abgesagt“ eintragen', why: 'Das geht nie zulasten deiner Kunden.' },
        {
          what: 'Mach es wieder gut',
          why: 'Ein paar Minuten extra oder ein Nachlass: Du entscheidest.',
        },
      ],
    },
  },
  phrase: ({ noticeHours }, form) =>
    form === 'sie'
      ? [
          'Wir haben uns heute leider verpasst. Ich hoffe, es geht Ihnen gut. Finden wir einen neuen Termin?',
          'Ich hatte die Zeit für Sie freigehalten. Welcher dieser Termine passt Ihnen?',
          noticeHours > 0
            ? `Es kommt immer mal etwas dazwischen. Künftig bitte ich um ${hours(noticeHours)} Vorlauf.`
            : 'Es kommt immer mal etwas dazwischen. Bitte sagen Sie mir vor Beginn Bescheid.',
          'Diesmal berechne ich nichts. Beim nächsten Mal gilt meine übliche Regel.',
          'Ich arbeite gern mit Ihnen. Was würde es Ihnen leichter machen, unsere Termine einzuhalten?',
        ]
      : [
          'Wir haben uns heute leider verpasst. Ich hoffe, es geht dir gut. Finden wir einen neuen Termin?',
          'Ich hatte die Zeit für dich freigehalten. Welcher dieser Termine passt dir?',
          noticeHours > 0
            ? `Es kommt immer mal etwas dazwischen. Künftig bitte ich um ${hours(noticeHours)} Vorlauf.`
            : 'Es kommt immer mal etwas dazwischen. Bitte sag mir vor Beginn Bescheid.',
          'Diesmal berechne ich nichts. Beim nächsten Mal gilt meine übliche Regel.',
          'Ich arbeite gern mit dir. Was würde es dir leichter machen, unsere Termine einzuhalten?',
        ],
};
